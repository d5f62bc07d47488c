import { browser, type Menus } from '../browser';
import type { PageWork } from './page-work';
import { isTabCommand, runOnTab, type TabCommand } from './run-on-tab';

const onPages = ['http://*/*', 'https://*/*'];

interface MenuItem {
  readonly id: TabCommand;
  readonly titleKey: string;
  readonly contexts: Menus.ContextType[];
  readonly documentUrlPatterns?: string[];
}

const items: readonly MenuItem[] = [
  { id: 'toggle-reader', titleKey: 'menu_read', contexts: ['page'], documentUrlPatterns: onPages },
  { id: 'save-summary', titleKey: 'menu_save', contexts: ['page'], documentUrlPatterns: onPages },
  { id: 'open-library', titleKey: 'menu_library', contexts: ['page', 'action'] },
];

/** Makes the menus; browsers keep them, so once per install or update is enough. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { titleKey, ...item } of items) {
    browser.contextMenus.create({ ...item, title: browser.i18n.getMessage(titleKey) });
  }
}

export function serveMenus(work: PageWork): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (isTabCommand(menuItemId)) void runOnTab(work, menuItemId, tab);
  });
}
