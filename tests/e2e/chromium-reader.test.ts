import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { openReaderOver } from '../support/open-reader';

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());
beforeEach(async () => {
  page = await chromium.open('http://baotintuc.vn/bai-1.htm');
  return () => page.close();
});

describe('the reader in Chromium', () => {
  it('keeps its text from the page and the page’s keys from itself', async () => {
    await page.evaluate(() => document.addEventListener('keydown', () => document.body.append('heard')));
    await openReaderOver(chromium, page);
    await page.keyboard.press('j');
    const host = await page.evaluate(() => {
      const element = document.querySelector('tin-sach-reader');
      return { text: element?.textContent, root: element?.shadowRoot, page: document.body.textContent };
    });
    expect([host.text, host.root, host.page?.includes('heard')]).toEqual(['', null, false]);
  });

  it('saves by key and says so', async () => {
    await openReaderOver(chromium, page);
    await page.keyboard.press('s');
    await page.locator('aria/Undo[role="button"]').wait();
  });
});
