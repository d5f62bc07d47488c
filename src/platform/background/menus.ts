import { browser, type Menus } from '../browser';
import { logError } from '../log';
import { openLink } from './open-link';
import type { PageWork } from './page-work';
import { isTabCommand, runOnTab, type TabCommand } from './run-on-tab';

const onPages = ['http://*/*', 'https://*/*'];

const linkItem = 'read-link';

interface MenuItem {
  readonly id: TabCommand | typeof linkItem;
  readonly titleKey: string;
  readonly contexts: Menus.ContextType[];
  readonly documentUrlPatterns?: string[];
  readonly targetUrlPatterns?: string[];
}

const items: readonly MenuItem[] = [
  { id: 'toggle-reader', titleKey: 'menu_read', contexts: ['page'], documentUrlPatterns: onPages },
  { id: linkItem, titleKey: 'menu_read_link', contexts: ['link'], targetUrlPatterns: onPages },
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
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId === linkItem && linkUrl !== undefined)
      void openLink(work, linkUrl, tab).catch((error: unknown) => logError('link', error));
    else if (isTabCommand(menuItemId)) void runOnTab(work, menuItemId, tab);
  });
}
