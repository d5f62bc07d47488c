import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { type CopyBy, clipboardOf } from '../support/clipboard';
import { openReaderOver } from '../support/open-reader';
import { press } from '../support/press';
import { richArticle } from '../support/rich-article';

let chromium: Chromium;
let copyBy: CopyBy;
beforeAll(async () => {
  chromium = await startChromium();
  copyBy = await clipboardOf(chromium);
});
afterAll(() => chromium?.close());

// The browser gives its clipboard only to pages that it trusts, so there are two ways to it.
describe.each(['baotintuc.vn', 'localhost'])('from a page of http://%s', (host) => {
  const address = `http://${host}/bai-day-du.htm`;
  let page: Page;
  beforeAll(async () => {
    chromium.site.set(`${host}/bai-day-du.htm`, richArticle(address));
    page = await chromium.open(address);
    await openReaderOver(chromium, page);
  });
  afterAll(() => page?.close());

  it('the article is copied as Markdown', async () => {
    await press(page, 'More');
    const copied = await copyBy(page, 'Copy as Markdown');
    expect(copied).toMatch(/^# Làng dệt chiếu Cồn Sậy hồi sinh\n\nMinh Thư · Báo Mẫu · 2026-09-14\n/);
    expect(copied).toContain('\n\n## Giá và sản lượng\n\n');
    expect(copied).toContain('| Tân Lộc | 240 | 1.320 |');
    expect(copied.trimEnd().endsWith(`<${address}>`)).toBe(true);
  });

  it('its source is copied as one line', async () => {
    await press(page, 'More');
    expect(await copyBy(page, 'Copy citation')).toBe(
      `Minh Thư. “Làng dệt chiếu Cồn Sậy hồi sinh”. Báo Mẫu, September 14, 2026. ${address}`,
    );
  });
});
