import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageProblems, readerProblems } from '../support/axe';
import { type Chromium, startChromium } from '../support/chromium';
import { readerHas } from '../support/chromium-reader';
import { savedIn } from '../support/chromium-storage';
import { openReaderOver } from '../support/open-reader';
import { richArticle } from '../support/rich-article';
import { until } from '../support/until';

const themes = ['light', 'sepia', 'dark', 'contrast'] as const;
const address = 'http://baotintuc.vn/bai-day-du.htm';

/** Changes the reading settings from elsewhere, as another tab does. */
async function setTheme(chromium: Chromium, theme: string): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(async (name) => {
    const settings = { reading: { theme: name } };
    await chrome.storage.local.set({ settings });
    for (const { id } of await chrome.tabs.query({})) {
      const told = chrome.tabs.sendMessage(id ?? -1, { tinSach: 'tab.settingsChanged', input: [settings] });
      await told.catch(() => undefined);
    }
  }, theme);
}

describe.each(['en-US', 'vi'] as const)('in the language %s', (language) => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    chromium = await startChromium({ language });
    chromium.site.set('baotintuc.vn/bai-day-du.htm', richArticle(address));
    page = await chromium.open(address);
    await page.setViewport({ width: 1280, height: 900 });
    await openReaderOver(chromium, page);
    await until(() => readerHas(page, '.fact'), Boolean);
  });
  afterAll(() => chromium?.close());

  it.each(themes)('axe finds nothing wrong with the reader in %s', async (theme) => {
    await setTheme(chromium, theme);
    await until(() => readerHas(page, `dialog[data-theme="${theme}"]`), Boolean);
    expect(await readerProblems(page)).toEqual([]);
  });

  it('axe finds nothing wrong with the panels', async () => {
    const problems: string[] = [];
    for (const panel of ['text', 'theme', 'contents', 'more', 'help']) {
      if (panel === 'help') await page.keyboard.press('?');
      else await readerHas(page, `[data-control="${panel}"]`, 'click');
      await until(() => readerHas(page, `.panel-${panel}`), Boolean);
      problems.push(...(await readerProblems(page)).map((line) => `${panel}: ${line}`));
      await page.keyboard.press('Escape');
      await until(
        () => readerHas(page, '.panel'),
        (isThere) => !isThere,
      );
    }
    expect(problems).toEqual([]);
  });

  it('axe finds nothing wrong with the narrow reader', async () => {
    await page.setViewport({ width: 360, height: 740 });
    await readerHas(page, '[data-control="summary"]', 'click');
    await until(() => readerHas(page, '.panel-summary .coverage'), Boolean);
    expect(await readerProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('axe finds nothing wrong with the extension’s own pages', async () => {
    await page.keyboard.press('s');
    await until(
      () => savedIn(chromium),
      (all) => all.length === 1,
    );
    const { id } = chromium.extension;
    const problems: string[] = [];
    for (const name of ['popup', 'library', 'options', 'welcome']) {
      const own = await chromium.browser.newPage();
      await own.goto(`chrome-extension://${id}/${name}.html`);
      await own.waitForSelector('#root button');
      for (const theme of themes) {
        await setTheme(chromium, theme);
        await own.waitForSelector(`html[data-theme="${theme}"]`);
        problems.push(...(await pageProblems(own)).map((line) => `${name}, ${theme}: ${line}`));
      }
      await own.close();
    }
    expect(problems).toEqual([]);
  });
});
