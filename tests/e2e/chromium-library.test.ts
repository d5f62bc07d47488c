import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { clearStorage, savedIn } from '../support/chromium-storage';
import { libraryOfTwo, otherTitle } from '../support/library-of-two';
import { walkLibrary } from '../support/library-walk';
import { textOf } from '../support/page-state';
import { press } from '../support/press';
import { articlePage, articleTitle } from '../support/site-pages';
import { until } from '../support/until';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());
beforeEach(() => clearStorage(chromium));

const rows = (library: Page) =>
  library.evaluate(() => document.querySelector('[aria-label="Saved summaries"]')?.textContent ?? '');

describe('the library', () => {
  it('finds without diacritics, and opens a summary with its fields', async () => {
    const library = await libraryOfTwo(chromium);
    await library.locator('aria/Search headlines, people, places, notes').fill('da nang');
    await until(
      () => rows(library),
      (text) => text.includes(otherTitle) && !text.includes(articleTitle),
    );
    await library.locator(`::-p-text(${otherTitle})`).click();
    await until(
      () => library.evaluate(() => location.hash),
      (hash) => hash.includes('id='),
    );
    await until(
      () => textOf(library),
      (text) => text.includes('Where each field comes from'),
    );
    await library.close();
  });

  it('finds, shows, edits, deletes, undoes, exports and imports what was saved', {
    timeout: 120_000,
  }, async () => {
    const library = await libraryOfTwo(chromium);
    await walkLibrary(library, articleTitle);
    expect(await savedIn(chromium)).toHaveLength(2);
    await library.close();
  });

  it('shows on a phone the filters in the place of the list, and then what they leave', async () => {
    const library = await libraryOfTwo(chromium);
    await library.setViewport({ width: 360, height: 740 });
    const isListShown = () =>
      library.evaluate(() => document.querySelector('.library-list')?.checkVisibility() ?? false);
    await press(library, 'Filters');
    await until(isListShown, (is) => !is);
    await press(library, 'Starred 0');
    await press(library, 'Show results (0)');
    await until(isListShown, Boolean);
    expect(await rows(library)).not.toContain(articleTitle);
    // The browser may notice a frame later that what had the focus is hidden.
    await until(
      () => library.evaluate(() => document.activeElement?.textContent),
      (focused) => focused === 'Filters',
    );
    await library.close();
  });

  it('exports all as a JSON file', async () => {
    const library = await libraryOfTwo(chromium);
    for (const name of readdirSync(chromium.downloads)) rmSync(join(chromium.downloads, name));
    await press(library, 'Export');
    await press(library, 'Save file');
    const files = async () => readdirSync(chromium.downloads).filter((name) => name.endsWith('.json'));
    const [name = ''] = await until(files, (found) => found.length > 0);
    const file = JSON.parse(readFileSync(join(chromium.downloads, name), 'utf8'));
    expect(file).toMatchObject({ format: 'tin-sach', version: 1 });
    expect(file.summaries).toEqual(expect.arrayContaining([...(await savedIn(chromium))]));
    await library.close();
  });

  it('keeps both versions of an article that changed, and says what changed', async () => {
    const address = 'http://vov.vn/bai-doi.htm';
    for (const extra of ['Có 5 hộ mới.', 'Có 7 hộ mới.']) {
      chromium.site.set('vov.vn/bai-doi.htm', articlePage({ address, extra }));
      const popup = await chromium.clickIcon(await chromium.open(address));
      const button = extra.includes('5') ? 'Save summary' : 'Update';
      await press(popup, button);
      await until(
        () => savedIn(chromium),
        ([saved]) => (saved?.versions.length ?? -1) === (button === 'Update' ? 1 : 0),
      );
      await popup.close();
    }
    const [saved] = await savedIn(chromium);
    const origin = (await chromium.worker()).url().replace(/\/[^/]*$/, '');
    const library = await chromium.open(`${origin}/library.html#id=${saved?.id}`);
    await until(
      () => library.evaluate(() => document.querySelector('.changes')?.textContent ?? ''),
      (text) => /5.*7/.test(text),
    );
    await library.close();
  });
});
