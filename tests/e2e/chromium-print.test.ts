import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { extensionWorld, readerHas, readerRoot } from '../support/chromium-reader';
import { openReaderOver } from '../support/open-reader';
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
  await page.setViewport({ width: 1280, height: 900 });
  await openReaderOver(chromium, page);
  await until(() => readerHas(page, '.fact'), Boolean);
});
afterAll(() => chromium?.close());

/** Presses an item of the menu that prints, as far as the browser's own dialog. */
async function print(item: string): Promise<void> {
  await extensionWorld(page)?.evaluate(() => {
    window.print = () => {
      document.documentElement.lang = 'printed';
    };
  });
  await press(page, 'More');
  await press(page, item);
  await page.waitForSelector('html[lang="printed"]');
  await page.evaluate(() => {
    document.documentElement.lang = 'vi';
  });
}

/** Sizes of the sheets in points, as a PDF states them. */
async function sheets(): Promise<readonly string[]> {
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
  );
}

/** What is to be seen of each selector while the page is set for paper. */
async function onPaper(...selectors: readonly string[]): Promise<readonly string[]> {
  await page.emulateMediaType('print');
  const root = await readerRoot(page);
  const seen = await root?.evaluate(
    (node, wanted) => wanted.filter((one) => node.querySelector(one)?.checkVisibility()),
    selectors,
  );
  await page.emulateMediaType();
  return seen ?? [];
}

const a4 = '595 × 842';

describe('the article on paper', () => {
  it('is black on white sheets of A4, whatever the theme', async () => {
    await page.keyboard.press('d');
    await until(() => readerHas(page, 'dialog[data-theme="light"]'), Boolean);
    await page.keyboard.press('d');
    await page.keyboard.press('d');
    await until(() => readerHas(page, 'dialog[data-theme="dark"]'), Boolean);
    await print('Print or save as PDF');
    expect(new Set(await sheets())).toEqual(new Set([a4]));
    await page.emulateMediaType('print');
    const root = await readerRoot(page);
    const colors = await root?.evaluate((node) => {
      const { color, backgroundColor } = getComputedStyle(node.querySelector('dialog') as Element);
      return [color, backgroundColor];
    });
    await page.emulateMediaType();
    expect(colors).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  it('leaves out what is to be pressed, and the page behind', async () => {
    const all = [
      'h1',
      '.body table',
      '.embed-address',
      '.print-links',
      '.toolbar',
      '.strip',
      '.embed .button',
    ];
    expect(await onPaper(...all, '.print-summary')).toEqual(all.slice(0, 4));
    await page.emulateMediaType('print');
    expect(await page.evaluate(() => document.body.checkVisibility())).toBe(false);
    await page.emulateMediaType();
  });

  it('has the addresses of its links under it, footnotes aside', async () => {
    const root = await readerRoot(page);
    const links = await root?.evaluate((node) => ({
      list: [...node.querySelectorAll('.print-links li')].map((item) => item.textContent),
      numbers: [...node.querySelectorAll('.body a[data-note]')].map(
        (link) => getComputedStyle(link, '::after').content,
      ),
    }));
    expect(links?.list).toEqual(['http://baotintuc.vn/bai-khac.htm']);
    expect(links?.numbers).toHaveLength(1);
  });

  it('has the summary before it, on sheets of its own, where that is asked for, and only then', async () => {
    const plain = (await sheets()).length;
    await print('Print with summary');
    expect(await onPaper('.print-summary')).toEqual(['.print-summary']);
    expect((await sheets()).length).toBeGreaterThan(plain);
    await until(
      () => readerHas(page, '.print-summary'),
      (isThere) => !isThere,
    );
  });
});
