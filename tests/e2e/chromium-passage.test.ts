import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { readerHas } from '../support/chromium-reader';
import { type CopyBy, clipboardOf } from '../support/clipboard';
import { openReaderOver } from '../support/open-reader';
import { selectWords } from '../support/select-words';
import { until } from '../support/until';

const address = 'http://baotintuc.vn/bai-1.htm';
let chromium: Chromium;
let copyBy: CopyBy;
let page: Page;
beforeAll(async () => {
  chromium = await startChromium();
  copyBy = await clipboardOf(chromium);
  page = await chromium.open(address);
  await openReaderOver(chromium, page);
});
afterAll(() => chromium?.close());

describe('a passage that is selected in the reader', () => {
  it('is copied with its source', async () => {
    await selectWords(page, 'chín người');
    expect(await copyBy(page, 'Copy with source')).toBe(
      `“chín người”\n\nMinh Thư. “Làng dệt chiếu Cồn Sậy hồi sinh”. Báo Mẫu, September 14, 2026. ${address}`,
    );
  });

  it('has an address at which the browser shows the page', async () => {
    await selectWords(page, 'được trồng lại lác');
    const link = await copyBy(page, 'Copy link to passage');
    expect(link).toMatch(/^http:\/\/baotintuc\.vn\/bai-1\.htm#:~:text=/);
    const shared = await chromium.open('http://baotintuc.vn/');
    await shared.setViewport({ width: 500, height: 300 });
    await shared.evaluate((to) => {
      const anchor = Object.assign(document.createElement('a'), { href: to, textContent: 'Đoạn trích' });
      document.body.prepend(anchor);
    }, link);
    await shared.click('a');
    await until(
      () => shared.evaluate(() => location.pathname === '/bai-1.htm' && window.scrollY > 0),
      Boolean,
    );
    await shared.close();
  });

  it('is let go of with the selection', async () => {
    await page.bringToFront();
    await selectWords(page, 'chín người');
    await page.mouse.click(5, 5);
    await until(
      () => readerHas(page, '.selection-bar'),
      (isShown) => !isShown,
    );
  });
});
