import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type HostileBrowser, hostileBrowsers } from '../support/hostile/hostile-browser';
import { articlePage } from '../support/site-pages';

const host = 'baotintuc.vn';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(hostileBrowsers)('faults in %s', (_name, start) => {
  let browser: HostileBrowser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser?.close());
  beforeEach(() => browser.clear());

  it('a background stopped at any moment leaves whole records, and answers the next time', async () => {
    const tab = await browser.open(`http://${host}/bai-1.htm`);
    expect(await tab.ask('page.inspect')).toMatchObject({ ok: true });
    for (const delayMs of [0, 5, 15, 40, 90]) {
      // The answer may never come: who asked is told by the browser, or not at all.
      const asked = tab.ask('page.save').catch(() => undefined);
      await pause(delayMs);
      await browser.stopBackground();
      await Promise.race([asked, pause(1000)]);
      for (const { id, summary } of await browser.saved()) {
        const { [`text:${id}`]: text } = await browser.stored();
        expect(text).toMatchObject({ texts: { [summary.textHash]: expect.any(Array) } });
      }
    }
    expect(await tab.ask('page.save')).toMatchObject({ ok: true });
    expect(await browser.saved()).toHaveLength(1);
    await tab.page.close();
  });

  it('a page replaced while it is read is never saved under the other’s address', async () => {
    const titles = ['Làng chiếu vào vụ', 'Cầu mới nối hai bờ'];
    titles.forEach((title, index) => {
      const address = `http://${host}/thay-${index}.htm`;
      browser.site.set(`${host}/thay-${index}.htm`, articlePage({ address, title }));
    });
    const tab = await browser.open(`http://${host}/thay-0.htm`);
    for (const delayMs of [0, 10, 30]) {
      const asked = tab.ask('page.save').catch(() => undefined);
      await pause(delayMs);
      await tab.page.goto(`http://${host}/thay-1.htm`);
      await asked;
      await tab.page.goto(`http://${host}/thay-0.htm`);
    }
    for (const { summary } of await browser.saved())
      expect(summary.title).toBe(titles[Number(/thay-(\d)/.exec(summary.url)?.[1])]);
    await tab.page.close();
  });

  it('a discarded tab and a closed tab are answered with a reason', async () => {
    const tab = await browser.open(`http://${host}/bai-3.htm`);
    await browser.own.bringToFront();
    await browser.own.evaluate((id) => chrome.tabs.discard(id), tab.id);
    const discarded = await tab.ask('page.inspect');
    if (!discarded.ok) expect(discarded.error.code).toMatch(/^page-/);
    await browser.own.evaluate((id) => chrome.tabs.remove(id), tab.id).catch(() => undefined);
    expect(await tab.ask('page.inspect')).toMatchObject({ ok: false, error: { code: 'page-gone' } });
  });
});
