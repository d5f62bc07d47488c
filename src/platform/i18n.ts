import type { MessageKey, Translate } from '@/ui';
import { browser } from './browser';
import { pageBrowser } from './page-browser';

/** The interface in the browser's language. A key that is missing shows itself rather than nothing. */
export const translate: Translate = (key, ...substitutions) =>
  browser.i18n.getMessage(key, substitutions.map(String)) || key;

/** What stands for the values in a message that is not filled yet: characters for private use. */
const marks = ['\ue000', '\ue001', '\ue002'];

/**
 * The same for a script in a page, without the polyfill. It may outlive its extension, when that is updated, and
 * can ask for no message from then on: all that it may ever say is asked for at once.
 */
export function translateInPage(keys: readonly MessageKey[]): Translate {
  const { i18n } = pageBrowser();
  const templates = new Map(keys.map((key) => [key, i18n.getMessage(key, marks)]));
  return (key, ...substitutions) =>
    (templates.get(key) || key).replace(/[\ue000-\ue002]/g, (mark) =>
      String(substitutions[marks.indexOf(mark)] ?? ''),
    );
}

/** BCP 47 tag of the language that the interface is in. */
export const interfaceLanguage = (): string => browser.i18n.getUILanguage();
