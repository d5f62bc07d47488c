import type { MessageKey, Translate } from '../i18n';

/** The message of a key that may not exist; browsers answer a missing key with nothing, tests with the key. */
export function optionalText(text: Translate, key: string, ...values: readonly string[]): string | null {
  const found = text(key as MessageKey, ...values);
  return found === '' || found === key ? null : found;
}
