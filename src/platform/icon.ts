import { browser } from './browser';
import { logError } from './log';

export type IconState = 'unknown' | 'article' | 'saved' | 'working' | 'error';

const sizes = [16, 32] as const;

const pathsOf = (state: IconState): Record<string, string> =>
  Object.fromEntries(sizes.map((size) => [String(size), `/icon/${state}-${size}.png`]));

/** Shows a state on the toolbar icon of one tab; the browser forgets it when the tab goes to another page. */
export async function showState(tabId: number, state: IconState): Promise<void> {
  try {
    await browser.action.setTitle({ tabId, title: browser.i18n.getMessage(`action_${state}`) });
    await browser.action.setIcon({ tabId, path: pathsOf(state) });
  } catch (error) {
    // The tab may be closed by now. Its icon is no reason to fail what the person asked for.
    logError('icon', error);
  }
}
