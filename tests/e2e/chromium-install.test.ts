import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { iconTitle } from '../support/chromium-storage';
import { isReaderOpen, stateOf, textOf } from '../support/page-state';
import { press } from '../support/press';
import { articleTitle } from '../support/site-pages';
import { until } from '../support/until';

let chromium: Chromium | undefined;
afterEach(() => chromium?.close());

const article = 'http://baotintuc.vn/bai-1.htm';

describe('a page that was open before the extension', () => {
  it('needs no reload', async () => {
    let page: Page | undefined;
    chromium = await startChromium({
      beforeInstall: async (browser) => {
        page = await browser.newPage();
        await page.goto(article);
      },
    });
    if (!page) throw new Error('the page did not open');
    await page.bringToFront();
    const popup = await chromium.clickIcon(page);
    await until(
      () => textOf(popup),
      (text) => text.includes(articleTitle),
    );
  });
});

describe('a page whose extension is gone from under it', () => {
  it('is left alone by the detector', async () => {
    chromium = await startChromium();
    const { browser, extension, open } = chromium;
    const page = await open(article);
    const icon = chromium;
    await until(
      () => iconTitle(icon),
      (title) => title.includes('article'),
    );
    const errors: string[] = [];
    page.on('console', (message) => {
      // The page's own icon, which this site has not, is asked for at some time.
      if (!message.text().startsWith('Failed to load resource')) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    await browser.uninstallExtension(extension.id);
    // A new title is what makes the detector look again.
    for (const title of ['Một', 'Hai']) {
      await page.evaluate((text) => {
        document.title = text;
      }, title);
      await new Promise((resolve) => setTimeout(resolve, 600));
    }
    expect(errors).toEqual([]);
  });
});

describe('an open reader whose extension is updated', () => {
  it('says that the page must be reloaded, and leaves the page as it was', async () => {
    chromium = await startChromium();
    const page = await chromium.open(article);
    const before = await stateOf(page);
    const popup = await chromium.clickIcon(page);
    await press(popup, 'Read').catch(() => undefined); // the popup closes itself while it answers
    await until(() => isReaderOpen(page), Boolean);
    const worker = await chromium.worker();
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined); // it ends with the worker
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await page.bringToFront();
    await press(page, 'Save summary');
    const spoken = async () => JSON.stringify(await page.accessibility.snapshot());
    await until(spoken, (text) => text.includes('Reload the page'));
    await page.keyboard.press('Escape');
    await until(
      () => isReaderOpen(page),
      (open) => !open,
    );
    expect(await stateOf(page)).toEqual(before);
  });
});
