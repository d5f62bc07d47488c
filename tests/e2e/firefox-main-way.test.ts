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

describe('the main way in Firefox', () => {
  it('fills the popup over a tab whose icon was clicked, saves, and lists it in the library', async () => {
    await firefox.open('http://baotintuc.vn/bai-1.htm');
    const tabId = await firefox.chrome.activeTabId();
    await firefox.chrome.clickIcon();
    const popup = await firefox.openOwn(`popup.html?tab=${tabId}`);
    const textOf = () => popup.evaluate(() => document.body.textContent ?? '');
    await until(textOf, (text) => text.includes(articleTitle));
    await press(popup, 'Save summary');
    const library = await firefox.openOwn('library.html');
    const listed = () => library.evaluate(() => document.body.textContent ?? '');
    expect(await until(listed, (text) => text.includes(articleTitle))).toContain(articleTitle);
  });
});
