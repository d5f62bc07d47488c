import type { BrokenLine } from '@/library';
import { formatNumber } from '../../format/numbers';
import { type MessageKey, useText } from '../../i18n';
import { useLanguage } from '../../kit/use-language';

const reasons = {
  unreadable: 'library_broken_unreadable',
  'no-address': 'library_broken_no_address',
} as const satisfies Record<BrokenLine['reason'], MessageKey>;

const shown = 20;

/** Which lines of a file cannot be taken in, and why. */
export function BrokenLines({ broken }: { readonly broken: readonly BrokenLine[] }) {
  const text = useText();
  const language = useLanguage();
  if (broken.length === 0) return null;
  return (
    <details>
      <summary>{text('library_broken_lines')}</summary>
      <ul class="items">
        {broken.slice(0, shown).map(({ line, reason }) => (
          <li key={line}>{text(reasons[reason], formatNumber(line, language))}</li>
        ))}
      </ul>
      {broken.length > shown && <p>{text('library_more_items', broken.length - shown)}</p>}
    </details>
  );
}
