import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { classicScript } from '../batch/engine-bundle.mjs';
import { say } from '../setup/say.mjs';
import { launchOptions } from '../start/show-page.mjs';
import { memoryMB } from './library/measure-memory.mjs';
import { indexBuiltMs, measureSearch } from './library/measure-search.mjs';
import { firstRowMs, openLibrary } from './library/open-library.mjs';
import { printLibraryTable } from './library/print-library-table.mjs';
import { processMs } from './library/process-time.mjs';
import { median, quantile } from './statistics.mjs';

const opens = 5;
const saves = 30;
/** Records written in one call of the driver: long enough to matter, short enough to tell how far it is. */
const filledAtOnce = 1000;
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

/** Writes the records of these numbers and has their cards made, as after an update of the extension. */
async function fill(bench, from, to) {
  for (let first = from; first < to; first += filledAtOnce) {
    const last = Math.min(to, first + filledAtOnce);
    await bench.evaluate((...range) => globalThis.libraryBench.fill(...range), first, last);
    say(`${last} summaries written.`);
  }
  const start = performance.now();
  await bench.evaluate(() => globalThis.libraryBench.tidy());
  say(`${to - from} cards made in ${Math.round(performance.now() - start)} ms.`);
}

/** Waiting time and processor time of each opening. */
async function openTimes(browser, origin, bench) {
  const times = [];
  for (let turn = 0; turn < opens; turn++) {
    const before = await processMs(bench);
    const page = await openLibrary(browser, origin);
    const ms = await firstRowMs(page);
    times.push({ ms, cpuMs: (await processMs(bench)) - before });
    // Its reading must not be in the way of the next one.
    await page.waitForSelector('.library-list[aria-busy="false"]');
    await page.close();
  }
  return times;
}

/** Waiting time of the slower letters and of the middle one, to their paint; processor time of one. */
async function searchTimes(page, bench) {
  const before = await processMs(bench);
  const letters = await measureSearch(page);
  const searchCpuMs = ((await processMs(bench)) - before) / letters.length;
  const painted = letters.map(({ paintedMs }) => paintedMs);
  const shown = letters.map(({ shownMs }) => shownMs);
  return {
    searchMs: quantile(painted, share),
    searchMedianMs: median(painted),
    searchShownMs: quantile(shown, share),
    searchCpuMs,
  };
}

async function measureSize(browser, origin, bench, size) {
  const opened = await openTimes(browser, origin, bench);
  const openMs = median(opened.map(({ ms }) => ms));
  const openCpuMs = median(opened.map(({ cpuMs }) => cpuMs));
  const page = await openLibrary(browser, origin);
  await firstRowMs(page);
  const builtMs = await indexBuiltMs(page);
  say(`${size} summaries: index built ${Math.round(builtMs)} ms after the first rows.`);
  const search = await searchTimes(page, bench);
  const memory = await memoryMB(page);
  await page.close();
  const times = await bench.evaluate(
    (from, count) => globalThis.libraryBench.save(from, count),
    1_000_000 + size,
    saves,
  );
  const [load = 0] = loadavg();
  return { openMs, openCpuMs, ...search, saveMs: quantile(times, share), memoryMB: memory, load };
}

/** The library page over large libraries, in a real browser. The shape is the one that `--json` writes. */
export async function benchLibrary({ chromium, extension, sizes }) {
  const code = await script();
  // The driver gives up on a call after three minutes by itself, which thirty thousand cards take on a busy machine.
  const options = launchOptions({ chromium, extension, headless: true });
  const browser = await launch({ ...options, protocolTimeout: 0 });
  const result = {};
  try {
    const origin = await extensionOrigin(browser);
    const bench = await benchPage(browser, origin, code);
    let filled = 0;
    for (const size of sizes) {
      await fill(bench, filled, size);
      filled = size;
      result[size] = await measureSize(browser, origin, bench, size);
    }
  } finally {
    await browser.close();
  }
  printLibraryTable(result);
  return result;
}
