import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, startFirefox } from '../support/firefox';
import { press } from '../support/press';
import { articleTitle } from '../support/site-pages';
import { until } from '../support/until';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox?.close());

const article = 'Tin Sạch: this page is a news article';
const saved = 'Tin Sạch: summary already saved';
const unknown = 'Tin Sạch: open';

const iconSays = (title: string) =>
  until(
    () => firefox.chrome.iconTitle(),
    (text) => text === title,
  );
const textOf = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const shows = (page: Page, words: string) =>
  until(
    () => textOf(page),
    (text) => text.includes(words),
  );

/** Clicks the icon over the tab in front, and fills the popup in a tab of its own. */
async function popupOverFront(): Promise<Page> {
  const tabId = await firefox.chrome.activeTabId();
  await firefox.chrome.clickIcon();
  const popup = await firefox.openOwn(`popup.html?tab=${tabId}`);
  await shows(popup, articleTitle);
  return popup;
}

describe('the main way in Firefox', () => {
  it('sees the article before a click, saves it, and lists it in the library', async () => {
    const page = await firefox.open('http://baotintuc.vn/bai-1.htm');
    await iconSays(article);
    const popup = await popupOverFront();
    await press(popup, 'Save summary');
    await shows(popup, 'Saved');
    await page.bringToFront();
    await iconSays(saved);
    const library = await firefox.openOwn('library.html');
    await shows(library, articleTitle);
  });

  it('works on a click where the person took the access to news sites back', async () => {
    await firefox.chrome.revokeHosts();
    await firefox.open('http://vov.vn/bai-2.htm');
    const popup = await popupOverFront();
    expect(await firefox.chrome.iconTitle()).toBe(unknown);
    await press(popup, 'Save summary');
    await shows(popup, 'Saved');
  });
});
