import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { clearStorage, savedIn } from '../support/chromium-storage';
import { closePopup } from '../support/close-popup';
import { libraryOfTwo, otherTitle } from '../support/library-of-two';
import { librarySteps } from '../support/library-steps';
import { press } from '../support/press';
import { articlePage, articleTitle } from '../support/site-pages';
import { until } from '../support/until';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());
beforeEach(() => clearStorage(chromium));

const both = [articleTitle, otherTitle];
const click = (page: Page, selector: string) =>
  page
    .waitForSelector(selector)
    .then((found) => found?.evaluate((element) => (element as HTMLElement).click()));
const savedOf = <T>(read: (saved: Awaited<ReturnType<typeof savedIn>>[number]) => T) =>
  savedIn(chromium).then((all) => all.map(read));

describe('many at once', () => {
  it('are tagged, and lose no tag of before by the undo', async () => {
    const library = await libraryOfTwo(chromium);
    const steps = librarySteps(library);
    await click(library, '[aria-label="Select all"]');
    await press(library, 'Change tags');
    await steps.setValue('dialog [name=add]', 'nghề, làng');
    await click(library, 'dialog [type=submit]');
    await until(
      () => savedOf(({ userTags }) => userTags.join()),
      (tags) => tags.every((joined) => joined === 'nghề,làng'),
    );
    await press(library, 'Undo');
    await until(
      () => savedOf(({ userTags }) => userTags.length),
      (counts) => counts.every((count) => count === 0),
    );
    await library.close();
  });

  it('go to the bin and come back, and are deleted for good only from there', async () => {
    const library = await libraryOfTwo(chromium);
    const steps = librarySteps(library);
    await click(library, '[aria-label="Select all"]');
    await click(library, '.chosen [aria-label="Delete"]');
    await steps.rowsAre((rows) => rows.length === 0);
    await press(library, 'Undo');
    await steps.rowsAre((rows) => both.every((title) => rows.includes(title)));
    await click(library, '[aria-label="Select all"]');
    await click(library, '.chosen [aria-label="Delete"]');
    await steps.rowsAre((rows) => rows.length === 0);
    expect(await savedOf(({ deletedAt }) => deletedAt === '')).toEqual([false, false]);
    await click(library, '.filters li:nth-child(5) .choice');
    await steps.rowsAre((rows) => rows.length === 2);
    await click(library, '[aria-label="Select all"]');
    await click(library, '.chosen [aria-label="Delete for good"]');
    await click(library, 'dialog .button-danger');
    await until(
      () => savedIn(chromium),
      (all) => all.length === 0,
    );
    await library.close();
  });
});

describe('two papers on one event', () => {
  it('show as one story, with the numbers of both', async () => {
    const titles = ['Làng dệt chiếu Cồn Sậy hồi sinh', 'Làng dệt chiếu Cồn Sậy lại đông khách'];
    for (const [at, host] of ['baotintuc.vn', 'vov.vn'].entries()) {
      const address = `http://${host}/lang-chieu-${at}.htm`;
      chromium.site.set(
        `${host}/lang-chieu-${at}.htm`,
        articlePage({ address, title: titles[at] ?? '', extra: `Hội chợ có ${at + 4}0 gian hàng chiếu.` }),
      );
      const popup = await chromium.clickIcon(await chromium.open(address));
      await press(popup, 'Save summary');
      await until(
        () => savedIn(chromium),
        (all) => all.length === at + 1,
      );
      await closePopup(popup);
    }
    const library = await chromium.open(`chrome-extension://${chromium.extension.id}/library.html`);
    const steps = librarySteps(library);
    await steps.open(titles[0] ?? '');
    await until(
      steps.detail,
      (text) => text.includes('Same story elsewhere') && text.includes(titles[1] ?? ''),
    );
    await press(library, 'Show all 2 as a list');
    await steps.rowsAre((rows) => titles.every((title) => rows.includes(title)));
    await library.close();
  });
});

interface Dispatcher {
  dispatch(...values: unknown[]): void;
}

describe('the address bar', () => {
  it('suggests what is saved without diacritics, and opens what was chosen', async () => {
    await (await libraryOfTwo(chromium)).close();
    // The bar itself cannot be driven; its events can.
    const suggested = await (await chromium.worker()).evaluate(
      () =>
        new Promise<readonly { content: string; description: string }[]>((resolve) => {
          (chrome.omnibox.onInputChanged as unknown as Dispatcher).dispatch('da nang pho', resolve);
        }),
    );
    expect(suggested).toEqual([
      { content: expect.stringMatching(/^tin-sach:/), description: `${otherTitle} · Báo Mẫu` },
    ]);
    const opened = chromium.browser.waitForTarget((target) => target.url().includes('/library.html'));
    await (await chromium.worker()).evaluate((content) => {
      (chrome.omnibox.onInputEntered as unknown as Dispatcher).dispatch(content, 'currentTab');
    }, suggested[0]?.content ?? '');
    const library = await (await opened).asPage();
    await until(librarySteps(library).detail, (text) => text.includes(otherTitle));
    await library.close();
  });
});
