import type { Browser, Runtime } from './browser';

declare const browser: Browser | undefined;
declare const chrome: Browser | undefined;

/**
 * The bare extension API for scripts that run in pages. Manifest V3 answers with promises in both
 * browsers, so they do without the polyfill's 10 kB.
 */
export const pageBrowser = (): Browser => {
  const api = typeof browser === 'undefined' ? chrome : browser;
  if (!api) throw new Error('no extension API here');
  return api;
};

/** False once the extension was updated, disabled or removed while this script lives on in its tab. */
export function isContextAlive(): boolean {
  try {
    const runtime: Partial<Runtime.Static> | undefined = pageBrowser().runtime;
    return runtime?.id !== undefined;
  } catch {
    return false; // Firefox throws on a dead object
  }
}
