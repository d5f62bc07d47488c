import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { readerText } from '../support/chromium-reader';
import { clearStorage, storedIn } from '../support/chromium-storage';
import { isReaderOpen } from '../support/page-state';
import { articlePage } from '../support/site-pages';
import { until } from '../support/until';

const host = 'baotintuc.vn';
let chromium: Chromium;
beforeAll(async () => {
  chromium = await startChromium({ grants: [host] });
});
afterAll(() => chromium?.close());
beforeEach(() => clearStorage(chromium));

interface Dispatcher {
  dispatch(...values: unknown[]): void;
}

/**
 * Chooses the item over a link, and answers the browser's question for access to its site. Nothing but a person
 * can open the browser's own menu and question, so both are stood in for in the background.
 */
async function chooseOver(linkUrl: string, isGranted: boolean): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(
    async (address, answer) => {
      Object.assign(chrome.permissions, { request: async () => answer });
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const onClicked = chrome.contextMenus.onClicked as unknown as Dispatcher;
      onClicked.dispatch({ menuItemId: 'read-link', linkUrl: address }, tab);
    },
    linkUrl,
    isGranted,
  );
}

/** The tab that shows an address, once there is one. */
async function tabOf(address: string): Promise<Page> {
  const page = await (await chromium.browser.waitForTarget((one) => one.url() === address)).page();
  if (!page) throw new Error(`no tab shows ${address}`);
  return page;
}

const settings = async () => {
  const { settings: stored } = await storedIn(chromium);
  return stored;
};

const addresses = async () =>
  (await chromium.worker()).evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url));

describe('“open in the reader” over a link', () => {
  it('opens the page in the tab beside this one, and the reader over it', async () => {
    const address = `http://${host}/bai-moi.htm`;
    const title = 'Cầu Rạch Mới nối hai bờ cù lao';
    chromium.site.set(`${host}/bai-moi.htm`, articlePage({ address, title }));
    const page = await chromium.open(`http://${host}/`);
    await chromium.open('http://vov.vn/');
    await page.bringToFront();
    await chooseOver(address, true);
    const opened = await tabOf(address);
    await until(
      () => readerText(opened),
      (text) => text.includes(title) && text.includes('Lê Văn Sáu'),
    );
    const order = await addresses();
    expect(order.indexOf(address)).toBe(order.indexOf(`http://${host}/`) + 1);
    // On the options page access can be taken back.
    expect(await settings()).toMatchObject({ sites: { [host]: 'mark' } });
    await opened.close();
  });

  it('opens the page alone where the person lets it not in', async () => {
    const address = 'http://khongco.example/bai-2.htm';
    await chooseOver(address, false);
    const opened = await tabOf(address);
    await opened.waitForNetworkIdle();
    expect(await isReaderOpen(opened)).toBe(false);
    expect(await settings()).toBeUndefined();
  });
});
