import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { readerHas, readerText } from '../support/chromium-reader';
import { storedIn } from '../support/chromium-storage';
import { openReaderOver } from '../support/open-reader';
import { isReaderOpen } from '../support/page-state';
import { press } from '../support/press';
import { richArticle } from '../support/rich-article';
import { until } from '../support/until';

const address = 'http://baotintuc.vn/bai-day-du.htm';
let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await startChromium();
  chromium.site.set('baotintuc.vn/bai-day-du.htm', richArticle(address));
  page = await chromium.open(address);
  await openReaderOver(chromium, page);
});
afterAll(() => chromium?.close());

const atTop = '.progress div[style*="scaleX(0)"]';
const isAtTop = (is: boolean) =>
  until(
    () => readerHas(page, atTop),
    (now) => now === is,
  );

describe('the place in an article', () => {
  it('is taken up where it was left, and the start is one press away', async () => {
    await page.keyboard.press('End');
    await until(
      () => storedIn(chromium),
      (all) => Object.keys(all).some((key) => key.startsWith('position:')),
    );
    await page.keyboard.press('Escape');
    await until(
      () => isReaderOpen(page),
      (isOpen) => !isOpen,
    );
    await openReaderOver(chromium, page);
    await isAtTop(false);
    expect(await readerText(page)).toContain('Continued where you left off');
    await press(page, 'From the start');
    await isAtTop(true);
  });
});

describe('a link in the article', () => {
  it('opens as the page would open it', async () => {
    await readerHas(page, '.body a[href$="/bai-khac.htm"]', 'click');
    await page.waitForFunction(() => location.pathname === '/bai-khac.htm');
    expect(await isReaderOpen(page)).toBe(false);
  });
});
