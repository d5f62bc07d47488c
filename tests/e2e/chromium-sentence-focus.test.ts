import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { readerHas, readerRoot, readerTexts } from '../support/chromium-reader';
import { clearStorage, storedIn } from '../support/chromium-storage';
import { fakeVoices, finishSentence, spokenIn } from '../support/fake-voices';
import { openReaderOver } from '../support/open-reader';
import { articleTitle } from '../support/site-pages';
import { until } from '../support/until';

const dimmed = '.page[data-sentence-focus="true"]';

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());
beforeEach(async () => {
  await clearStorage(chromium);
  page = await chromium.open('http://baotintuc.vn/bai-1.htm');
  await page.setViewport({ width: 900, height: 600 });
  await fakeVoices(page, ['vi-VN']);
  await openReaderOver(chromium, page);
  // What the test before chose may be kept after this one emptied the store.
  if (await readerHas(page, dimmed)) await page.keyboard.press('l');
  await isOff();
  return () => page.close();
});

const isAtHand = (words: string) =>
  until(
    async () => (await readerTexts(page, 'mark.spoken')).join(''),
    (text) => text.includes(words),
  );

const isOff = () =>
  until(
    () => readerHas(page, `${dimmed}, .spoken`),
    (isThere) => !isThere,
  );

/** Colours of the sentence at hand and of the text around it. */
async function colours() {
  const root = await readerRoot(page);
  return root?.evaluate((node) => {
    const colourOf = (selector: string) => getComputedStyle(node.querySelector(selector) as Element).color;
    return { page: colourOf('.page'), sentence: colourOf('mark.spoken'), ink: colourOf('dialog') };
  });
}

describe('focus on one sentence', () => {
  it('begins at the top, dims the rest, and moves by ↓ and ↑', async () => {
    await page.keyboard.press('l');
    await isAtHand(articleTitle);
    const seen = await colours();
    expect(seen?.sentence).toBe(seen?.ink);
    expect(seen?.page).not.toBe(seen?.ink);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await isAtHand('Nguyễn Thị Hồng Cúc');
    await page.keyboard.press('ArrowUp');
    await isAtHand('1.250 đơn hàng');
  });

  it('keeps up with keys that come faster than the text glides', async () => {
    await page.setViewport({ width: 500, height: 320 });
    await page.keyboard.press('l');
    await isAtHand(articleTitle);
    for (let count = 0; count < 8; count++) await page.keyboard.press('ArrowDown');
    await isAtHand('Khoảng 12 ha đất trũng');
    for (let count = 0; count < 8; count++) await page.keyboard.press('ArrowUp');
    await isAtHand(articleTitle);
  });

  it('ends where it began, with nothing lit', async () => {
    await page.keyboard.press('l');
    await isAtHand(articleTitle);
    await page.keyboard.press('l');
    await isOff();
  });

  it('goes to the sentence that is pressed', async () => {
    await page.keyboard.press('l');
    await isAtHand(articleTitle);
    const root = await readerRoot(page);
    const at = await root?.evaluate((node) => {
      const { left, bottom } = (node.querySelector('.body p') as Element).getBoundingClientRect();
      return { x: left + 20, y: bottom - 12 };
    });
    await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
    await isAtHand('Đến nay, con số này');
  });

  it('takes up where the eyes are after scrolling', async () => {
    await page.keyboard.press('l');
    await isAtHand(articleTitle);
    await page.mouse.move(450, 300);
    await page.mouse.wheel({ deltaY: 5000 });
    await until(() => readerHas(page, '.progress div[style*="scaleX(1)"]'), Boolean);
    await page.keyboard.press('ArrowDown');
    await until(
      async () => (await readerTexts(page, 'mark.spoken')).join(''),
      (text) => text !== '' && text !== articleTitle,
    );
    expect(await readerHas(page, '.progress div[style*="scaleX(0)"]')).toBe(false);
  });

  it('is where reading aloud begins, and follows it', async () => {
    await page.keyboard.press('l');
    await isAtHand(articleTitle);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('n');
    await until(
      () => spokenIn(page),
      ([first]) => first?.text.includes('1.250 đơn hàng') === true,
    );
    await finishSentence(page);
    await isAtHand('Nguyễn Thị Hồng Cúc');
  });

  it('is switched on by its panel too, and kept for the next article', async () => {
    await readerHas(page, '[data-control="text"]', 'click');
    await until(() => readerHas(page, '.panel-text'), Boolean);
    await readerHas(page, '.panel-text .switch', 'click');
    await until(() => readerHas(page, dimmed), Boolean);
    // Closing the panel gives the focus to its button in the toolbar, where arrows have another use.
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await isAtHand('1.250 đơn hàng');
    await until(
      () => storedIn(chromium),
      ({ settings }) => (settings as { sentenceFocus?: boolean } | undefined)?.sentenceFocus === true,
    );
    const other = await chromium.open('http://baotintuc.vn/bai-2.htm');
    await openReaderOver(chromium, other);
    await until(() => readerHas(other, `${dimmed} mark.spoken`), Boolean);
    await other.close();
  });
});
