import type { Edits } from '@/article';
import { useText } from '../i18n';

interface OwnMarkProps {
  readonly field: keyof Edits;
  readonly edits: Edits;
}

/** Says that a field is the person's own words, not the article's. */
export function OwnMark({ field, edits }: OwnMarkProps) {
  const text = useText();
  return Object.hasOwn(edits, field) ? <p class="own-mark">{text('library_yours')}</p> : null;
}
