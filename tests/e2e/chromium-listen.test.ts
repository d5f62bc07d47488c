import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { readerHas, readerTexts } from '../support/chromium-reader';
import { clearStorage, storedIn } from '../support/chromium-storage';
import { addVoices, fakeVoices, finishSentence, spokenIn } from '../support/fake-voices';
import { openReaderOver } from '../support/open-reader';
import { articleTitle } from '../support/site-pages';
import { until } from '../support/until';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());
beforeEach(() => clearStorage(chromium));

/** The reader over an article, on a machine with voices for these languages. */
async function readerWith(...languages: readonly string[]): Promise<Page> {
  const page = await chromium.open('http://baotintuc.vn/bai-1.htm');
  await fakeVoices(page, languages);
  await openReaderOver(chromium, page);
  return page;
}

const lit = async (page: Page) => (await readerTexts(page, 'mark.spoken')).join('');
const isLit = (page: Page, words: string) =>
  until(
    () => lit(page),
    (text) => text.includes(words),
  );
const spoken = async (page: Page) => (await spokenIn(page)).map(({ text }) => text);
const control = '[data-control="listen"]';

describe('reading aloud', () => {
  it('goes sentence by sentence, lights each, pauses, and steps to and fro', async () => {
    const page = await readerWith('vi-VN');
    await page.keyboard.press('n');
    await isLit(page, articleTitle);
    await finishSentence(page);
    await isLit(page, '1.250 đơn hàng');
    await page.keyboard.press('ArrowRight');
    await isLit(page, 'Nguyễn Thị Hồng Cúc');
    await page.keyboard.press('ArrowLeft');
    await isLit(page, '1.250 đơn hàng');
    const before = await spoken(page);
    await page.keyboard.press('k');
    await page.keyboard.press('ArrowRight');
    await isLit(page, 'Nguyễn Thị Hồng Cúc');
    expect(await spoken(page)).toEqual(before);
    await page.keyboard.press('k');
    await until(
      () => spoken(page),
      (all) => (all.at(-1) ?? '').includes('Nguyễn Thị Hồng Cúc'),
    );
    await page.close();
  });

  it('keeps what is read in the window', async () => {
    const page = await readerWith('vi-VN');
    await page.setViewport({ width: 800, height: 400 });
    await page.keyboard.press('n');
    for (let count = 0; count < 9; count++) await finishSentence(page);
    await until(
      () => readerHas(page, '.progress div[style*="scaleX(0)"]'),
      (isAtTop) => !isAtTop,
    );
    await page.close();
  });

  it('takes another speed at once', async () => {
    const page = await readerWith('vi-VN');
    await readerHas(page, control, 'click');
    await until(() => readerHas(page, '.panel-listen'), Boolean);
    await readerHas(page, '.panel-listen .primary', 'click');
    await readerHas(page, '.panel-listen select', 'focus');
    await page.keyboard.press('ArrowDown');
    const last = await until(
      async () => (await spokenIn(page)).at(-1),
      (one) => one?.speed === 1.25,
    );
    expect(last).toMatchObject({ text: articleTitle, voice: 'Voice vi-VN' });
    await page.close();
  });

  it('keeps speed and voice for the next article', async () => {
    const page = await readerWith('vi-VN', 'vi-HUE');
    await readerHas(page, control, 'click');
    await until(() => readerHas(page, '.panel-listen'), Boolean);
    await readerHas(page, '.panel-listen .field:nth-of-type(1) select', 'focus');
    await page.keyboard.press('ArrowUp');
    await readerHas(page, '.panel-listen .field:nth-of-type(2) select', 'focus');
    await page.keyboard.press('ArrowDown');
    await until(
      () => storedIn(chromium),
      ({ settings }) => JSON.stringify(settings ?? '').includes('vi-HUE'),
    );
    await page.close();
    const next = await readerWith('vi-VN', 'vi-HUE');
    await next.keyboard.press('n');
    const [first] = await until(
      () => spokenIn(next),
      (all) => all.length === 1,
    );
    expect(first).toMatchObject({ speed: 0.75, voice: 'Voice vi-HUE' });
    await next.close();
  });

  it('is not offered without a voice for the language, and is once there is one', async () => {
    const page = await readerWith('en-US');
    expect(await readerHas(page, control)).toBe(false);
    await page.keyboard.press('n');
    expect(await spoken(page)).toEqual([]);
    await addVoices(page, ['en-US', 'vi-VN']);
    await until(() => readerHas(page, control), Boolean);
    await page.close();
  });

  it('falls silent as the reader closes', async () => {
    const page = await readerWith('vi-VN');
    await page.keyboard.press('n');
    await isLit(page, articleTitle);
    await page.keyboard.press('Escape');
    await until(
      () => readerHas(page, 'dialog'),
      (isOpen) => !isOpen,
    );
    await finishSentence(page);
    expect(await spoken(page)).toEqual([articleTitle]);
    await page.close();
  });
});
