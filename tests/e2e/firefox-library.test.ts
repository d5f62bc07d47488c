import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Firefox, startFirefox } from '../support/firefox';
import { walkLibrary } from '../support/library-walk';
import { press } from '../support/press';
import { articleTitle } from '../support/site-pages';
import { until } from '../support/until';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox?.close());

describe('the library in Firefox', () => {
  it('finds, shows, edits, deletes, undoes, exports and imports what was saved', {
    timeout: 120_000,
  }, async () => {
    await firefox.open('http://baotintuc.vn/bai-1.htm');
    const tabId = await firefox.chrome.activeTabId();
    await firefox.chrome.clickIcon();
    const popup = await firefox.openOwn(`popup.html?tab=${tabId}`);
    const textOf = () => popup.evaluate(() => document.body.textContent ?? '');
    await until(textOf, (text) => text.includes(articleTitle), 20_000);
    await press(popup, 'Save summary');
    await until(textOf, (text) => text.includes('Update'), 20_000);
    await walkLibrary(await firefox.openOwn('library.html'), articleTitle);
  });
});
