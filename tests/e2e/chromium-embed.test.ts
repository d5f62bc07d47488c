import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { readerHas } from '../support/chromium-reader';
import { openReaderOver } from '../support/open-reader';
import { press } from '../support/press';
import { articlePage } from '../support/site-pages';
import { until } from '../support/until';

const address = 'http://baotintuc.vn/bai-phim.htm';
const player = 'https://www.youtube-nocookie.com/embed/abcdefghijk';
let chromium: Chromium;
let page: Page;
/** Addresses outside of the newspaper that anything in the tab asked for. */
const asked: string[] = [];
beforeAll(async () => {
  chromium = await startChromium();
  // Lazy, and far below: the page itself has not asked for it yet.
  const film =
    '<div style="height:9000px"></div><iframe loading="lazy" src="https://www.youtube.com/embed/abcdefghijk" title="Ngày gieo sạ"></iframe>';
  chromium.site.set('baotintuc.vn/bai-phim.htm', articlePage({ address, blocks: film }));
  page = await chromium.open(address);
  page.on('request', (request) => {
    if (!request.url().startsWith('http://baotintuc.vn/')) asked.push(request.url());
  });
  await openReaderOver(chromium, page);
});
afterAll(() => chromium?.close());

describe('a video in the reader', () => {
  it('asks nobody for anything, however near it is, until it is pressed', async () => {
    await until(() => readerHas(page, '.embed'), Boolean);
    await readerHas(page, '.embed .embed-note', 'click');
    await page.waitForNetworkIdle();
    expect(asked.filter((one) => !one.startsWith('data:'))).toEqual([]);
    await press(page, 'Play here');
    await until(() => readerHas(page, `iframe[src="${player}"]`), Boolean);
    await until(
      async () => asked,
      (all) => all.includes(player),
    );
  });
});
