import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { clearStorage, savedIn } from '../support/chromium-storage';
import { textOf } from '../support/page-state';
import { articlePage, articleTitle } from '../support/site-pages';
import { until } from '../support/until';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());
beforeEach(() => clearStorage(chromium));

const otherTitle = 'Đà Nẵng mở phố đi bộ ven sông';

/** Saves two articles as a person does, and opens the library from the popup. */
async function libraryOfTwo(): Promise<Page> {
  const address = 'http://vov.vn/bai-da-nang.htm';
  chromium.site.set('vov.vn/bai-da-nang.htm', articlePage({ address, title: otherTitle }));
  let popup: Page | undefined;
  for (const one of ['http://baotintuc.vn/bai-1.htm', address]) {
    const page = await chromium.open(one);
    popup = await chromium.clickIcon(page);
    await popup.locator('aria/Save summary[role="button"]').click();
    const count = one === address ? 2 : 1;
    await until(
      () => savedIn(chromium),
      (all) => all.length === count,
    );
  }
  const opened = chromium.browser.waitForTarget((target) => target.url().includes('/library.html'));
  await popup?.locator('aria/Library[role="button"]').click();
  const library = await (await opened).asPage();
  await until(
    () => textOf(library),
    (text) => text.includes(articleTitle) && text.includes(otherTitle),
  );
  return library;
}

const rows = (library: Page) =>
  library.evaluate(() => document.querySelector('[aria-label="Saved summaries"]')?.textContent ?? '');

describe('the library', () => {
  it('finds without diacritics, and opens a summary with its fields', async () => {
    const library = await libraryOfTwo();
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

  it('deletes, and takes the deletion back', async () => {
    const library = await libraryOfTwo();
    await library.locator(`::-p-text(${otherTitle})`).click();
    await library.locator('aria/Delete[role="button"]').click();
    await until(
      () => savedIn(chromium),
      (all) => all.some(({ deletedAt }) => deletedAt !== ''),
    );
    await library.locator('aria/Undo[role="button"]').click();
    await until(
      () => savedIn(chromium),
      (all) => all.every(({ deletedAt }) => deletedAt === ''),
    );
    expect(await savedIn(chromium)).toHaveLength(2);
    await library.close();
  });

  it('exports all as JSON', async () => {
    const library = await libraryOfTwo();
    const folder = mkdtempSync(join(tmpdir(), 'tin-sach-export-'));
    await chromium.browser.setDownloadBehavior({ policy: 'allow', downloadPath: folder });
    await library.locator('aria/Export all[role="button"]').click();
    const files = async () => readdirSync(folder).filter((name) => name.endsWith('.json'));
    const [name = ''] = await until(files, (found) => found.length === 1);
    const file = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    expect(file).toMatchObject({ format: 'tin-sach', version: 1 });
    expect(file.summaries).toEqual(expect.arrayContaining([...(await savedIn(chromium))]));
    await library.close();
  });
});
