import type { Page } from 'puppeteer-core';
import type { Firefox } from './firefox';
import { isReaderOpen } from './page-state';
import { until } from './until';

/**
 * True once the tab of a page that closes itself is gone. Before that Firefox may find no frame to bring another to
 * the front of; `isClosed` never hears of it, since Firefox tells nobody.
 */
const isGone = (own: Page): Promise<boolean> =>
  own.evaluate(() => false).catch((error: Error) => /no such frame/.test(error.message));

/** Opens an article and the reader over it, through the popup as a person does. */
export async function openFirefoxReader(firefox: Firefox, address: string): Promise<Page> {
  const page = await firefox.open(address);
  const tabId = await firefox.chrome.activeTabId();
  await firefox.chrome.clickIcon();
  const popup = await firefox.openOwn(`popup.html?tab=${tabId}`);
  await popup.waitForSelector('button.button-primary:not([aria-disabled])');
  await popup
    .evaluate(() => document.querySelector<HTMLButtonElement>('button.button-primary')?.click())
    .catch(() => undefined); // the popup closes itself while it answers
  await until(() => isReaderOpen(page), Boolean);
  await until(() => isGone(popup), Boolean);
  await page.bringToFront();
  return page;
}
