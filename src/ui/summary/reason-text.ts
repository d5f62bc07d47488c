import type { Reason } from '@/article';
import type { Translate } from '../i18n';
import { optionalText } from '../kit/optional-text';

/** A signal in words; one that nobody has put into words yet shows its name and what was seen. */
export function reasonText({ signal, evidence }: Reason, text: Translate): string {
  const key = `reason_${signal.replaceAll('-', '_')}`;
  return (
    optionalText(text, key, evidence) ?? [signal.replaceAll('-', ' '), evidence].filter(Boolean).join(' ')
  );
}
