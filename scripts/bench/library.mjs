import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { classicScript } from '../batch/engine-bundle.mjs';
import { say } from '../setup/say.mjs';
import { launchOptions } from '../start/show-page.mjs';
import { memoryMB } from './library/measure-memory.mjs';
import { indexBuiltMs, measureSearch } from './library/measure-search.mjs';
import { firstRowMs, openLibrary } from './library/open-library.mjs';
import { printLibraryTable } from './library/print-library-table.mjs';
import { median, quantile } from './statistics.mjs';

const opens = 5;
const saves = 30;
/** Of a hundred letters five may take longer. */
const share = 0.95;

const script = () => classicScript(fileURLToPath(new URL('./library/in-page.ts', import.meta.url)));

/** The extension's own origin, as the page that it opens at its first run has it. */
async function extensionOrigin(browser) {
  const target = await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'));
  return target.url().replace(/\/welcome\.html$/, '');
}

/** A page of the extension that fills the storage and saves, with the library's own code in it. */
async function benchPage(browser, origin, code) {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`${origin}/options.html`);
  await page.evaluate(code);
  return page;
}

async function openTimes(browser, origin) {
  const times = [];
  for (let turn = 0; turn < opens; turn++) {
    const page = await openLibrary(browser, origin);
    times.push(await firstRowMs(page));
    await page.close();
  }
  return times;
}

async function measureSize(browser, origin, bench, size) {
  const openMs = median(await openTimes(browser, origin));
  const page = await openLibrary(browser, origin);
  await firstRowMs(page);
  const builtMs = await indexBuiltMs(page);
  say(`${size} summaries: index built ${Math.round(builtMs)} ms after the first rows.`);
  const searchMs = quantile(await measureSearch(page), share);
  const memory = await memoryMB(page);
  await page.close();
  const times = await bench.evaluate(
    (from, count) => globalThis.libraryBench.save(from, count),
    1_000_000 + size,
    saves,
  );
  return { openMs, searchMs, saveMs: quantile(times, share), memoryMB: memory };
}

/** The library page over large libraries, in a real browser. The shape is the one that `--json` writes. */
export async function benchLibrary({ chromium, extension, sizes }) {
  const code = await script();
  const browser = await launch(launchOptions({ chromium, extension, headless: true }));
  const result = {};
  try {
    const origin = await extensionOrigin(browser);
    const bench = await benchPage(browser, origin, code);
    let filled = 0;
    for (const size of sizes) {
      say(`Filling the library up to ${size} …`);
      await bench.evaluate((from, to) => globalThis.libraryBench.fill(from, to), filled, size);
      await bench.evaluate(() => globalThis.libraryBench.tidy());
      filled = size;
      result[size] = await measureSize(browser, origin, bench, size);
    }
  } finally {
    await browser.close();
  }
  printLibraryTable(result);
  return result;
}
