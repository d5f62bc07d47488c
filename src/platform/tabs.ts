import { failure, type Result, success } from '@/article';
import { browser, type Tabs } from './browser';
import { messageOf } from './log';

export interface Tab {
  readonly id: number;
  /** Blank where the browser does not tell: no activeTab grant and no host permission. */
  readonly url: string;
  readonly isPrivate: boolean;
  readonly isLoading: boolean;
}

const asTab = (id: number, tab: Tabs.Tab): Tab => ({
  id,
  url: tab.url ?? '',
  isPrivate: tab.incognito,
  isLoading: tab.status === 'loading',
});

/** 'page-gone' where the tab is closed. */
export async function getTab(tabId: number): Promise<Result<Tab>> {
  try {
    return success(asTab(tabId, await browser.tabs.get(tabId)));
  } catch (error) {
    return failure('page-gone', messageOf(error));
  }
}

/** A new tab shows an empty page, which counts as loaded, until its first answer comes. */
const isEmpty = (url = ''): boolean => url === '' || url === 'about:blank';

const pollMs = 100;
/** A page that never ends loading is gone on with as it is. */
const mostLoadMs = 60_000;

/**
 * Resolves once a tab that the extension may look into has loaded its page, or is closed. It is asked again and again,
 * since a browser may heed a new listener later than it answers the next call: a page that is there in between would
 * be waited for in vain.
 */
export async function whenLoaded(tabId: number): Promise<void> {
  for (const end = Date.now() + mostLoadMs; Date.now() < end; ) {
    const tab = await getTab(tabId);
    if (!tab.ok || !(tab.value.isLoading || isEmpty(tab.value.url))) return;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

/**
 * The tab that the popup speaks of: the active one, or the one named by `?tab=<id>`. The latter is for
 * tests: Firefox's popup panel cannot be reached, so they open popup.html in a tab of its own.
 */
export async function popupTabId(search: string): Promise<Result<number>> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return success(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? failure('page-gone', 'no active tab') : success(tab.id);
}

/** Opens a page of the extension in a tab of its own. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** The library at a record, or its list where the id is blank. */
export const openLibraryTab = (id = ''): Promise<void> =>
  openOwnPage(id ? `library.html#id=${id}` : 'library.html');

/** The library with words in its search. */
export const openLibrarySearch = (typed: string): Promise<void> =>
  openOwnPage(`library.html#${new URLSearchParams({ q: typed })}`);
