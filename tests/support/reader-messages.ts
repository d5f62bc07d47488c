import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium';

/** An own page of the extension, from which a test speaks to the background as the popup does. */
export async function ownPage(chromium: Chromium): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(`chrome-extension://${chromium.extension.id}/options.html`);
  return page;
}

/** Number of the tab that shows an address. Needs access to its host. */
export async function tabIdOf(chromium: Chromium, address: string): Promise<number> {
  const worker = await chromium.worker();
  return worker.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? -1, address);
}

/** So many times, one after the other: opens the reader in a tab, or closes it where it is open. */
export const sendRead = (own: Page, tabId: number, times = 1): Promise<void> =>
  own.evaluate(
    async (id, count) => {
      for (let time = 0; time < count; time++)
        await chrome.runtime.sendMessage({ tinSach: 'page.read', input: [{ tabId: id }] });
    },
    tabId,
    times,
  );
