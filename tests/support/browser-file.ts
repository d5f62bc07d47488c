// @ts-expect-error plain JavaScript: the set-up scripts run before there is a compiler
import { browserPath } from '../../scripts/setup/browser-paths.mjs';

/** Program file of a browser; `npm test` has installed it by now. */
export function browserFile(browser: 'chromium' | 'firefox'): string {
  const path: unknown = browserPath(browser);
  if (typeof path !== 'string') throw new Error(`no ${browser} found: set its path or install it`);
  return path;
}
