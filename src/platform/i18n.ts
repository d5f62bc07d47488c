import type { Translate } from '@/ui';
import { browser } from './browser';
import { pageBrowser } from './page-browser';

/** The interface in the browser's language. A key that is missing shows itself rather than nothing. */
export const translate: Translate = (key, ...substitutions) =>
  browser.i18n.getMessage(key, substitutions.map(String)) || key;

/** The same for scripts in pages, without the polyfill. */
export const translateInPage: Translate = (key, ...substitutions) =>
  pageBrowser().i18n.getMessage(key, substitutions.map(String)) || key;

/** BCP 47 tag of the language that the interface is in. */
export const interfaceLanguage = (): string => browser.i18n.getUILanguage();
