import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { activeTabId, clearStorage, iconTitle, savedIn } from '../support/chromium-storage';
import { textOf } from '../support/page-state';
import { press } from '../support/press';
import { articleTitle } from '../support/site-pages';
import { until } from '../support/until';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());
beforeEach(() => clearStorage(chromium));

const says = (popup: Page, sentence: string) =>
  until(
    () => textOf(popup),
    (text) => text.includes(sentence),
  );

const sentences = {
  unsupported: 'The browser does not let extensions work on this page.',
  notHtml: 'This is a file (PDF, image or plain text), not a web page.',
  empty: 'There is nothing to read on this page yet.',
  frames: 'The text of this page stands in a frame of another site.',
  gone: 'The page changed or was closed while Tin Sạch worked.',
  full: 'Storage is full, so this was not saved; everything saved before is safe.',
  failed: 'The browser could not read or write its storage.',
} as const;

describe('a click on what cannot be read', () => {
  it.each([
    ['a page of the browser', 'chrome://version/', sentences.unsupported],
    ['a PDF', 'http://baotintuc.vn/van-ban.pdf', sentences.notHtml],
    ['an image', 'http://baotintuc.vn/anh.png', sentences.notHtml],
    ['plain text', 'http://baotintuc.vn/ghi-chu.txt', sentences.notHtml],
    ['an empty page', 'http://baotintuc.vn/trong.htm', sentences.empty],
    ['a frameset', 'http://baotintuc.vn/khung.htm', sentences.frames],
    ['a page that is all frame', 'http://baotintuc.vn/khung-trong.htm', sentences.frames],
  ])('on %s says so, with a next step', async (_what, address, sentence) => {
    const page = await chromium.open(address);
    await says(await chromium.clickIcon(page), sentence);
    await page.close();
  });

  it.each([
    ['of a named host', 'http://baotintuc.vn/bai-mat-mang.htm'],
    ['of any other host', 'http://khongco.example/bai-mat-mang.htm'],
  ])('on a page %s that could not be loaded says so', async (_what, address) => {
    const page = await chromium.browser.newPage();
    await page.setOfflineMode(true);
    await page.goto(address).catch(() => undefined);
    // The call fails before the browser's own error page stands.
    await page.waitForFunction(() => location.protocol === 'chrome-error:');
    await page.bringToFront();
    await says(await chromium.clickIcon(page), sentences.gone);
    await page.close();
  });
});

describe('a page that changes under our hands', () => {
  it('is read anew where it goes on to another article after the click', async () => {
    const page = await chromium.open('http://baotintuc.vn/bai-1.htm');
    const popup = await chromium.clickIcon(page);
    await says(popup, articleTitle);
    await page.goto('http://baotintuc.vn/bai-2.htm');
    await press(popup, 'Save summary');
    await until(
      () => savedIn(chromium),
      (all) => all.length === 1,
    );
    expect((await savedIn(chromium))[0]?.summary.url).toBe('http://baotintuc.vn/bai-2.htm');
  });

  it('is reported as gone where it is closed', async () => {
    const page = await chromium.open('http://baotintuc.vn/bai-1.htm');
    const tabId = await activeTabId(chromium);
    await (await chromium.clickIcon(page)).close(); // the click is what grants access to the tab
    // In a tab of its own: the real popup closes with the tab it stands over.
    const popup = await chromium.open(`chrome-extension://${chromium.extension.id}/popup.html?tab=${tabId}`);
    await says(popup, articleTitle);
    await page.close();
    await press(popup, 'Save summary');
    await says(popup, sentences.gone);
    expect(await savedIn(chromium)).toEqual([]);
    await popup.close();
  });
});

describe('storage that fails', () => {
  /** Makes every write of the background fail with that message, or work again. */
  const breakStorage = async (message?: string) =>
    (await chromium.worker()).evaluate((text) => {
      const kept = globalThis as unknown as { browser?: typeof chrome; realSet?: unknown };
      kept.realSet ??= chrome.storage.local.set;
      const set = text === undefined ? kept.realSet : () => Promise.reject(new Error(text));
      for (const api of [chrome, kept.browser]) if (api) Object.assign(api.storage.local, { set });
    }, message);
  afterEach(() => breakStorage());

  it.each([
    ['Resource::kQuotaBytes quota exceeded', sentences.full],
    ['IO error: no such file', sentences.failed],
  ])('with "%s" says so and loses nothing', async (message, sentence) => {
    const page = await chromium.open('http://baotintuc.vn/bai-1.htm');
    const popup = await chromium.clickIcon(page);
    await says(popup, articleTitle);
    await breakStorage(message);
    await press(popup, 'Save summary');
    await says(popup, sentence);
    await until(
      () => iconTitle(chromium),
      (title) => title.includes('went wrong'),
    );
    expect(await savedIn(chromium)).toEqual([]);
    await page.close();
  });
});

describe('no network', () => {
  it('does not matter to a page that is there', async () => {
    const page = await chromium.open('http://baotintuc.vn/bai-1.htm');
    await page.setOfflineMode(true);
    const popup = await chromium.clickIcon(page);
    await says(popup, articleTitle);
    const asked = chromium.site.requests.length;
    await press(popup, 'Save summary');
    await until(
      () => savedIn(chromium),
      (all) => all.length === 1,
    );
    expect(chromium.site.requests).toHaveLength(asked);
    await page.close();
  });
});
