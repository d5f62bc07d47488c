import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { articleTitle } from '../support/site-pages';
import { until } from '../support/until';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());

const isOpen = (page: Page) => page.evaluate(() => document.querySelector('tin-sach-reader') !== null);

/** The popup closes itself while it answers, so the call may come back with an error. */
async function openReaderOn(page: Page): Promise<void> {
  const popup = await chromium.clickIcon(page);
  await until(
    () => popup.evaluate(() => document.body.textContent ?? ''),
    (text) => text.includes(articleTitle),
  );
  await popup
    .evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Read')?.click(),
    )
    .catch(() => undefined);
  await until(() => isOpen(page), Boolean);
}

describe('the reader in Chromium', () => {
  it('keeps its text from the page and the page’s keys from itself', async () => {
    const page = await chromium.open('http://baotintuc.vn/bai-1.htm');
    await page.evaluate(() => document.addEventListener('keydown', () => document.body.append('heard')));
    await openReaderOn(page);
    await page.bringToFront();
    await page.keyboard.press('j');
    const host = await page.evaluate(() => {
      const element = document.querySelector('tin-sach-reader');
      return { text: element?.textContent, root: element?.shadowRoot, page: document.body.textContent };
    });
    expect([host.text, host.root, host.page?.includes('heard')]).toEqual(['', null, false]);
    await page.close();
  });

  it('saves by key and says so', async () => {
    const page = await chromium.open('http://baotintuc.vn/bai-1.htm');
    await openReaderOn(page);
    await page.bringToFront();
    await page.keyboard.press('s');
    await page.locator('aria/Undo[role="button"]').wait();
    await page.close();
  });
});
