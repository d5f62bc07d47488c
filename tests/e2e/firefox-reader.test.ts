import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, startFirefox } from '../support/firefox';
import { articleTitle } from '../support/site-pages';
import { until } from '../support/until';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox?.close());

const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const isOpen = (page: Page) => page.evaluate(() => document.querySelector('tin-sach-reader') !== null);

/** The popup closes itself while it answers, so the call may come back with an error. */
const pressRead = (popup: Page) =>
  popup
    .evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Read')?.click(),
    )
    .catch(() => undefined);

describe('the reader in Firefox', () => {
  it('lies over the page, leaves on Escape, and leaves the page as it was', async () => {
    const page = await firefox.open('http://baotintuc.vn/bai-1.htm');
    const before = await markup(page);
    const tabId = await firefox.chrome.activeTabId();
    await firefox.chrome.clickIcon();
    const popup = await firefox.openOwn(`popup.html?tab=${tabId}`);
    await until(
      () => popup.evaluate(() => document.body.textContent ?? ''),
      (text) => text.includes(articleTitle),
    );
    await pressRead(popup);
    await until(() => isOpen(page), Boolean);
    await page.keyboard.press('Escape');
    await until(
      () => isOpen(page),
      (open) => !open,
    );
    expect(await markup(page)).toBe(before);
  });
});
