import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { readerText } from '../support/chromium-reader';
import { clearStorage, iconTitle, savedIn, storedIn } from '../support/chromium-storage';
import { closePopup } from '../support/close-popup';
import { isReaderOpen, stateOf, textOf } from '../support/page-state';
import { press } from '../support/press';
import { articlePage, articleTitle } from '../support/site-pages';
import { until } from '../support/until';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());
beforeEach(() => clearStorage(chromium));

const title = () => iconTitle(chromium);
const article = 'Tin Sạch: this page is a news article';
const saved = 'Tin Sạch: summary already saved';
const unknown = 'Tin Sạch: open';

/** The popup over a page, filled in. */
async function popupOver(page: Page): Promise<Page> {
  const popup = await chromium.clickIcon(page);
  await until(
    () => textOf(popup),
    (text) => text.includes(articleTitle),
  );
  return popup;
}

describe('the icon', () => {
  it('says before any click whether the page is an article, on hosts of the shipped list', async () => {
    for (const host of ['baotintuc.vn', 'vov.vn', 'edition.cnn.com']) {
      const page = await chromium.open(`http://${host}/bai-1.htm`);
      await until(title, (text) => text === article);
      await page.close();
    }
    await chromium.open('http://baotintuc.vn/');
    expect(await title()).toBe(unknown);
  });

  it('says nothing of hosts that are not on the list', async () => {
    await chromium.open('http://khongco.example/bai-1.htm');
    expect(await title()).toBe(unknown);
  });

  it('follows in-page navigation, and forgets at a new page', async () => {
    const page = await chromium.open('http://baotintuc.vn/');
    await page.evaluate(
      (html) => {
        history.pushState(null, '', '/bai-9.htm');
        const next = new DOMParser().parseFromString(html, 'text/html');
        document.head.replaceChildren(...next.head.children);
        document.body.replaceChildren(...next.body.children);
      },
      String(articlePage({ address: 'http://baotintuc.vn/bai-9.htm' }).body),
    );
    await until(title, (text) => text === article);
    await page.goto('http://khongco.example/');
    await until(title, (text) => text === unknown);
  });
});

describe('reading', () => {
  const ways = {
    Esc: (page: Page) => page.keyboard.press('Escape'),
    'the close button': (page: Page) => page.locator('aria/Close reader[role="button"]').click(),
    'the browser’s Back': (page: Page) => page.evaluate(() => history.back()),
  };
  it.each(Object.entries(ways))('is left by %s, and the page is as it was', async (_name, leave) => {
    const page = await chromium.open('http://baotintuc.vn/bai-1.htm');
    await page.evaluate(() => window.scrollTo(0, 700));
    const before = await stateOf(page);
    const popup = await popupOver(page);
    await press(popup, 'Read');
    const text = await until(
      () => readerText(page),
      (shown) => shown.includes('Lê Văn Sáu'),
    );
    expect(text).toContain(articleTitle);
    await page.bringToFront();
    await leave(page);
    await until(
      () => isReaderOpen(page),
      (isOpen) => !isOpen,
    );
    await until(
      () => stateOf(page),
      (after) => after.scrollY === before.scrollY,
    );
    expect(await stateOf(page)).toEqual(before);
  });

  it('opens only one reader, and the second time closes it', async () => {
    const page = await chromium.open('http://baotintuc.vn/bai-1.htm');
    for (const isOpen of [true, false, true]) {
      const popup = await popupOver(page);
      await press(popup, 'Read');
      await until(
        () => isReaderOpen(page),
        (now) => now === isOpen,
      );
      expect(await page.evaluate(() => document.querySelectorAll('tin-sach-reader').length)).toBe(
        Number(isOpen),
      );
      await closePopup(popup);
    }
  });
});

describe('saving', () => {
  it('stores the summary, ticks the icon, and can be undone', async () => {
    const page = await chromium.open('http://baotintuc.vn/bai-1.htm');
    const popup = await popupOver(page);
    await press(popup, 'Save summary');
    await until(
      () => savedIn(chromium),
      (all) => all.length === 1,
    );
    const [record] = await savedIn(chromium);
    expect(record?.summary).toMatchObject({ title: articleTitle, url: 'http://baotintuc.vn/bai-1.htm' });
    await until(title, (text) => text === saved);
    await press(popup, 'Undo');
    await until(
      () => storedIn(chromium),
      (all) => !Object.keys(all).some((key) => /^(?:summary|text):/.test(key)),
    );
  });

  it('knows a saved page before the next click, and updates it', async () => {
    const address = 'http://vov.vn/bai-2.htm';
    const page = await chromium.open(address);
    const popup = await popupOver(page);
    await press(popup, 'Save summary');
    await until(
      () => savedIn(chromium),
      (all) => all.length === 1,
    );
    await closePopup(popup);

    chromium.site.set('vov.vn/bai-2.htm', articlePage({ address, extra: 'Đoạn mới thêm sau đó.' }));
    await page.reload();
    await until(title, (text) => text === saved);
    const again = await popupOver(page);
    await press(again, 'Update');
    await until(
      () => savedIn(chromium),
      ([record]) => record?.versions.length === 1,
    );
    expect(await savedIn(chromium)).toHaveLength(1);
  });

  it('saves once where two clicks come at once', async () => {
    const page = await chromium.open('http://baotintuc.vn/bai-3.htm');
    const popup = await popupOver(page);
    await popup.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent === 'Save summary',
      );
      button?.click();
      button?.click();
    });
    await until(
      () => savedIn(chromium),
      (all) => all.length === 1,
    );
    expect((await savedIn(chromium))[0]?.versions).toEqual([]);
  });
});
