import { browser, type Tabs } from '../browser';
import { openLibraryTab } from '../tabs';
import type { PageWork } from './page-work';

/** What menus and shortcuts can do; the names are those of the manifest's commands. */
export const tabCommands = ['toggle-reader', 'save-summary', 'open-library'] as const;
export type TabCommand = (typeof tabCommands)[number];

export const isTabCommand = (name: unknown): name is TabCommand =>
  tabCommands.some((command) => command === name);

/** Runs a command on a tab, or on the active one where the browser does not name it. */
export async function runOnTab(work: PageWork, command: TabCommand, tab?: Tabs.Tab): Promise<void> {
  if (command === 'open-library') return openLibraryTab();
  const tabId = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tabId === undefined) return;
  await (command === 'toggle-reader' ? work.read(tabId) : work.save(tabId));
}
