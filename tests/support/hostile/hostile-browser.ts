import type { Page } from 'puppeteer-core';
import type { Result, SavedSummary } from '../../../src/article';
import { startChromium } from '../chromium';
import { startFirefox } from '../firefox';
import type { Site } from '../site';

/** A page that a person clicked the icon over, with the extension's own view of it. */
export interface HostileTab {
  readonly page: Page;
  readonly id: number;
  /** Sends a message about this tab as the popup does. */
  ask(type: 'page.inspect' | 'page.read' | 'page.save'): Promise<Result<unknown>>;
  /** Runs a function in the extension's own world in the page. */
  runInside<T>(work: () => T): Promise<T>;
}

/** Either browser with the extension, and the library open in a tab: its messages are the extension's own. */
export interface HostileBrowser {
  readonly site: Site;
  readonly own: Page;
  /** Opens a page and clicks the icon over it. */
  open(address: string): Promise<HostileTab>;
  openOwn(path: string): Promise<Page>;
  /** All that is stored. */
  stored(): Promise<Readonly<Record<string, unknown>>>;
  saved(): Promise<readonly SavedSummary[]>;
  /** Stops the background as the browser does when it has been idle, whatever it is at. */
  stopBackground(): Promise<void>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

interface Driver {
  readonly site: Site;
  openPage(address: string): Promise<Page>;
  openOwn(path: string): Promise<Page>;
  /** Clicks the icon over the page in front; answers with the tab's number. */
  click(page: Page): Promise<number>;
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

const send = (own: Page, type: string, tabId: number) =>
  own.evaluate((message) => chrome.runtime.sendMessage(message) as Promise<Result<unknown>>, {
    tinSach: type,
    input: [{ tabId }],
  });

function tabOf(own: Page, page: Page, id: number): HostileTab {
  return {
    page,
    id,
    ask: (type) => send(own, type, id),
    // As text, since the function must be written out in the extension page for the browser to take it.
    runInside: <T>(work: () => T) =>
      own.evaluate(
        `chrome.scripting.executeScript({ target: { tabId: ${id} }, func: ${work} }).then(([frame]) => frame.result)`,
      ) as Promise<T>,
  };
}

async function hostileBrowser(driver: Driver): Promise<HostileBrowser> {
  const { site } = driver;
  const own = await driver.openOwn('library.html');
  const stored = () => own.evaluate(() => chrome.storage.local.get(null));
  return {
    site,
    own,
    open: async (address) => {
      const page = await driver.openPage(address);
      return tabOf(own, page, await driver.click(page));
    },
    openOwn: (path) => driver.openOwn(path),
    stored,
    stopBackground: () => driver.stopBackground(),
    saved: async () => {
      const records = Object.entries(await stored()).filter(([key]) => key.startsWith('summary:'));
      return records.map(([, record]) => record as SavedSummary);
    },
    clear: () => own.evaluate(() => chrome.storage.local.clear()),
    close: () => driver.close(),
  };
}

async function chromium(): Promise<HostileBrowser> {
  const { browser, site, extension, open, clickIcon, worker, close } = await startChromium();
  return hostileBrowser({
    site,
    openPage: open,
    openOwn: async (path) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extension.id}/${path}`);
      return page;
    },
    click: async (page) => {
      const popup = await clickIcon(page);
      const tabId = await popup.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        return tab?.id ?? -1;
      });
      await popup.close();
      return tabId;
    },
    // The driver lets go of a target that is gone by then, and says so.
    stopBackground: async () => (await worker()).close().catch(() => undefined),
    close,
  });
}

async function firefox(): Promise<HostileBrowser> {
  const { site, chrome: toolbar, open, openOwn, close } = await startFirefox();
  return hostileBrowser({
    site,
    openPage: open,
    openOwn,
    click: async () => {
      const tabId = await toolbar.activeTabId();
      await toolbar.clickIcon();
      return tabId;
    },
    stopBackground: () => toolbar.stopBackground(),
    close,
  });
}

/** Both real browsers, by name. */
export const hostileBrowsers: readonly (readonly [name: string, start: () => Promise<HostileBrowser>])[] = [
  ['Chromium', chromium],
  ['Firefox', firefox],
];
