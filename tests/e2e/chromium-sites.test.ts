import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { readerHas } from '../support/chromium-reader';
import { clearStorage, iconTitle } from '../support/chromium-storage';
import { isReaderOpen } from '../support/page-state';
import { ownPage, sendRead, tabIdOf } from '../support/reader-messages';
import { richArticle } from '../support/rich-article';
import { until } from '../support/until';

const host = 'baotintuc.vn';
let chromium: Chromium;
let own: Page;
beforeAll(async () => {
  chromium = await startChromium({ grants: [host] });
  own = await ownPage(chromium);
});
afterAll(() => chromium?.close());
beforeEach(() => clearStorage(chromium));

const setRule = async (rule: string) =>
  (await chromium.worker()).evaluate(
    (site, value) => chrome.storage.local.set({ settings: { sites: { [site]: value } } }),
    host,
    rule,
  );

const open = (page: Page) => until(() => isReaderOpen(page), Boolean);
const closed = (page: Page) =>
  until(
    () => isReaderOpen(page),
    (isOpen) => !isOpen,
  );

describe('a site’s rule', () => {
  it('opens the reader by itself, once: what was closed stays closed', async () => {
    await setRule('open');
    const page = await chromium.open(`http://${host}/bai-1.htm`);
    await open(page);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await closed(page);
    // The page's detector looks again, as after every in-page change.
    await page.evaluate(() => {
      document.title = 'Làng dệt chiếu Cồn Sậy';
    });
    await page.waitForNetworkIdle({ idleTime: 1000 });
    expect(await isReaderOpen(page)).toBe(false);
    await page.close();
  });

  it('leaves pages alone that are no articles', async () => {
    await setRule('open');
    const page = await chromium.open(`http://${host}/`);
    await page.waitForNetworkIdle({ idleTime: 1000 });
    expect(await isReaderOpen(page)).toBe(false);
    await page.close();
  });

  it('leaves the icon alone where nothing is to be done', async () => {
    await setRule('nothing');
    const page = await chromium.open(`http://${host}/bai-1.htm`);
    await page.waitForNetworkIdle({ idleTime: 1000 });
    expect(await iconTitle(chromium)).toBe('Tin Sạch: open');
    await page.close();
  });
});

describe('reading settings', () => {
  it('are the same in every tab at once', async () => {
    const pages = [];
    for (const name of ['bai-1', 'bai-2']) {
      const page = await chromium.open(`http://${host}/${name}.htm`);
      await sendRead(own, await tabIdOf(chromium, `http://${host}/${name}.htm`));
      await open(page);
      pages.push(page);
    }
    const [first, second] = pages as [Page, Page];
    await second.bringToFront();
    await second.keyboard.press('d');
    await second.keyboard.press('+');
    await until(() => readerHas(first, 'dialog[data-theme="light"][style*="21px"]'), Boolean);
    await own.bringToFront();
    await own.locator('input[name=theme][value=dark]').click();
    await until(() => readerHas(first, 'dialog[data-theme="dark"]'), Boolean);
    await until(() => readerHas(second, 'dialog[data-theme="dark"][style*="21px"]'), Boolean);
    for (const page of pages) await page.close();
  });
});

describe('an article over several pages', () => {
  it('is completed on click, from its own site, and asks nobody before', async () => {
    const address = `http://${host}/bai-nhieu-trang.htm`;
    const nextPage = `${host}/bai-nhieu-trang-p2.htm`;
    const withPages = (html: string, row: string) => html.replace('</article>', `${row}</article>`);
    const page1 = withPages(
      String(richArticle(address).body),
      '<div><b>1</b> <a href="/bai-nhieu-trang-p2.htm">2</a></div>',
    );
    const added =
      'Sang tháng tới, hợp tác xã Mỹ Hòa sẽ mở thêm một điểm bán giống ngay tại chợ huyện cho bà con.';
    chromium.site.set(`${host}/bai-nhieu-trang.htm`, { type: 'text/html; charset=utf-8', body: page1 });
    chromium.site.set(nextPage, {
      type: 'text/html; charset=utf-8',
      body: page1.replace('<h2>Vụ lúa đầu tiên</h2>', `<p>${added}</p><h2>Vụ lúa đầu tiên</h2>`),
    });
    const page = await chromium.open(address);
    await sendRead(own, await tabIdOf(chromium, address));
    await until(() => readerHas(page, '.rest-of-article'), Boolean);
    expect(chromium.site.requests).not.toContain(nextPage);
    await readerHas(page, '.rest-of-article button', 'click');
    await until(
      () => readerHas(page, '.rest-of-article'),
      (isThere) => !isThere,
    );
    expect(chromium.site.requests).toContain(nextPage);
    const realm = page.mainFrame().extensionRealms()[0];
    const paragraphs = await realm?.evaluate(() => {
      const element = document.querySelector<HTMLElement>('tin-sach-reader');
      const { dom } = chrome as unknown as { dom: { openOrClosedShadowRoot(host: HTMLElement): ShadowRoot } };
      const root = element && dom.openOrClosedShadowRoot(element);
      return [...(root?.querySelectorAll('.body p') ?? [])].map((one) => one.textContent);
    });
    expect(paragraphs?.filter((text) => text === added)).toHaveLength(1);
    expect(new Set(paragraphs).size).toBe(paragraphs?.length);
    await page.close();
  });
});
