import type { MessageKey, Translate } from '@/ui';
import { browser } from './browser';
import { pageBrowser } from './page-browser';

/** What stands for the values in a message that is not filled yet: characters for private use. */
const marks = ['\ue000', '\ue001', '\ue002'];

const filled = (template: string, values: readonly (string | number)[]): string =>
  template.replace(/[\ue000-\ue002]/g, (mark) => String(values[marks.indexOf(mark)] ?? ''));

/** Cache: messages that are not filled yet. Asking the browser takes microseconds, and a list asks hundreds of times. */
const templates = new Map<MessageKey, string>();

/** The interface in the browser's language. A key that is missing shows itself rather than nothing. */
export const translate: Translate = (key, ...values) => {
  const template = templates.get(key) ?? (browser.i18n.getMessage(key, marks) || key);
  templates.set(key, template);
  return filled(template, values);
};

/**
 * The same for a script in a page, without the polyfill. It may outlive its extension, when that is updated, and
 * can ask for no message from then on: all that it may ever say is asked for at once.
 */
export function translateInPage(keys: readonly MessageKey[]): Translate {
  const { i18n } = pageBrowser();
  const known = new Map(keys.map((key) => [key, i18n.getMessage(key, marks)]));
  return (key, ...values) => filled(known.get(key) || key, values);
}

/** BCP 47 tag of the language that the interface is in. */
export const interfaceLanguage = (): string => browser.i18n.getUILanguage();
