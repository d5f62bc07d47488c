import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, startFirefox } from '../support/firefox';
import { walkLibrary } from '../support/library-walk';
import { press } from '../support/press';
import { articlePage, articleTitle } from '../support/site-pages';
import { until } from '../support/until';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox?.close());

async function save(address: string, title: string): Promise<void> {
  await firefox.open(address);
  const tabId = await firefox.chrome.activeTabId();
  await firefox.chrome.clickIcon();
  const popup = await firefox.openOwn(`popup.html?tab=${tabId}`);
  const textOf = () => popup.evaluate(() => document.body.textContent ?? '');
  await until(textOf, (text) => text.includes(title), 20_000);
  await press(popup, 'Save summary');
  await until(textOf, (text) => text.includes('Update'), 20_000);
  await popup.close();
}

describe('the library in Firefox', () => {
  it('finds, shows, edits, deletes, undoes, exports and imports what was saved', {
    timeout: 120_000,
  }, async () => {
    await save('http://baotintuc.vn/bai-1.htm', articleTitle);
    await walkLibrary(await firefox.openOwn('library.html'), articleTitle);
  });

  it('is found from the address bar, by headlines as they are written', { timeout: 60_000 }, async () => {
    const title = 'Hội chợ "Lúa & gạo" mở cửa';
    const address = 'http://vov.vn/lua-gao.htm';
    firefox.site.set('vov.vn/lua-gao.htm', articlePage({ address, title }));
    await save(address, title);
    await until(
      () => firefox.chrome.suggestions('tin lua gao'),
      (offered) => offered.some((text) => text === `${title} · Báo Mẫu`),
    );
    expect(await firefox.chrome.suggestions('tin khong co gi')).toHaveLength(1);
  });
});
