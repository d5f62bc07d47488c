import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, startFirefox } from '../support/firefox';
import { openFirefoxReader } from '../support/firefox-reader';
import { isReaderOpen } from '../support/page-state';
import { until } from '../support/until';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox?.close());

const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const openReaderOn = (address: string) => openFirefoxReader(firefox, address);
const closed = (page: Page) =>
  until(
    () => isReaderOpen(page),
    (isOpen) => !isOpen,
  );

/** The theme that the options page shows as chosen. */
const chosenTheme = (options: Page) =>
  options.evaluate(() => document.querySelector<HTMLInputElement>('input[name=theme]:checked')?.value ?? '');

describe('the reader in Firefox', () => {
  it('lies over the page, leaves on Escape, and leaves the page as it was', async () => {
    const plain = await firefox.open('http://baotintuc.vn/bai-1.htm');
    const before = await markup(plain);
    await plain.close();
    const page = await openReaderOn('http://baotintuc.vn/bai-1.htm');
    await page.keyboard.press('Escape');
    await closed(page);
    expect(await markup(page)).toBe(before);
    await page.close();
  });

  it('brings its typeface, holds the focus and obeys its keys', async () => {
    const page = await openReaderOn('http://baotintuc.vn/bai-2.htm');
    const faces = () =>
      page.evaluate(() => [...document.fonts].filter(({ family }) => family.includes('Tin Sach')).length);
    await until(faces, (count) => count === 6);
    for (let count = 0; count < 12; count++) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(() => document.activeElement?.closest('nav, main')?.tagName ?? '');
      expect(outside).toBe('');
    }
    await page.keyboard.press('d');
    const options = await firefox.openOwn('options.html');
    await until(
      () => chosenTheme(options),
      (theme) => theme === 'light',
    );
    await options.close();
    await page.bringToFront();
    // The first may close what the word in focus says.
    for (let times = 0; times < 2 && (await isReaderOpen(page)); times++) await page.keyboard.press('Escape');
    await closed(page);
    expect(await faces()).toBe(0);
    await page.close();
  });

  it('opens by itself on a site whose rule says so', async () => {
    const options = await firefox.openOwn('options.html');
    await options.locator('input[name=host]').fill('baotintuc.vn');
    await options.locator('.site-add button').click();
    await options.locator('.site select').wait();
    // By key: the browser is asked for access, which takes a person's own doing.
    await options.focus('.site select');
    await options.keyboard.press('ArrowDown');
    await until(
      () => options.evaluate(() => document.querySelector<HTMLSelectElement>('.site select')?.value ?? ''),
      (rule) => rule === 'open',
    );
    const page = await firefox.open('http://baotintuc.vn/bai-3.htm');
    await until(() => isReaderOpen(page), Boolean);
    await page.keyboard.press('Escape');
    await closed(page);
    await page.close();
  });
});
