import type { Browser } from 'webextension-polyfill';

declare global {
  /** The extension API in functions that tests hand to a browser. */
  const chrome: Browser;
}
