import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { readerFocus, readerHas } from '../support/chromium-reader';
import { savedIn } from '../support/chromium-storage';
import { openReaderOver } from '../support/open-reader';
import { isReaderOpen } from '../support/page-state';
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
  await page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
  await openReaderOver(chromium, page);
  await until(() => readerHas(page, '.fact'), Boolean);
});
afterAll(() => chromium?.close());

const press = (...keys: readonly string[]) =>
  keys.reduce<Promise<void>>(
    (before, key) => before.then(() => page.keyboard.press(key as 'Tab')),
    Promise.resolve(),
  );
const there = (selector: string) => until(() => readerHas(page, selector), Boolean);
const gone = (selector: string) =>
  until(
    () => readerHas(page, selector),
    (isThere) => !isThere,
  );

describe('by keyboard alone', () => {
  it('the toolbar is one stop, and its arrows walk it', async () => {
    await page.keyboard.down('Shift');
    await press('Tab');
    await page.keyboard.up('Shift');
    expect(await readerFocus(page)).toBe('close');
    await press('ArrowDown');
    expect(await readerFocus(page)).toBe('text');
  });

  it('a panel takes the focus and gives it back', async () => {
    await press('Enter');
    await there('.panel-text');
    await press('ArrowRight');
    await there('.tile:has(:checked)[data-value="sans"]');
    await press('Escape');
    await gone('.panel-text');
    expect(await readerFocus(page)).toBe('text');
  });

  it('the contents lead to a heading', async () => {
    await press('t');
    await there('.panel-contents');
    await press('Tab', 'Enter');
    await gone('.panel-contents');
    await until(
      () => readerHas(page, '.progress div[style*="scaleX(0)"]'),
      (isAtTop) => !isAtTop,
    );
  });

  it('a name says who that is, and Escape hides it before it leaves the reader', async () => {
    await readerHas(page, '.fact', 'focus');
    await there('.popover-fact');
    await press('Escape');
    await gone('.popover');
    expect(await isReaderOpen(page)).toBe(true);
  });

  it('a footnote opens, takes the focus and gives it back', async () => {
    await readerHas(page, '.body sup a', 'focus');
    await press('Enter');
    await there('.popover-note');
    await press('Escape');
    await gone('.popover');
    expect(await readerFocus(page)).toBe('a');
  });

  it('a picture opens large and closes', async () => {
    await readerHas(page, '.body .picture', 'focus');
    await press('Enter');
    await there('.lightbox[open]');
    await press('Escape');
    await gone('.lightbox[open]');
    expect(await isReaderOpen(page)).toBe(true);
  });

  it('the focus is held: no number of Tabs leads out', async () => {
    for (let count = 0; count < 60; count++) {
      await press('Tab');
      const outside = await page.evaluate(
        () => document.activeElement?.closest('nav, main, footer')?.tagName,
      );
      expect(outside).toBeUndefined();
    }
  });

  it('saves, shows the keys, and leaves; the focus is back where it was', async () => {
    await press('s');
    await until(
      () => savedIn(chromium),
      (all) => all.length === 1,
    );
    await press('?');
    await there('.panel-help');
    await press('Escape', 'Escape');
    await until(
      () => isReaderOpen(page),
      (isOpen) => !isOpen,
    );
    expect(await page.evaluate(() => document.activeElement?.closest('nav') !== null)).toBe(true);
  });
});
