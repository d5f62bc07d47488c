import { fileURLToPath } from 'node:url';
import { classicScript } from '../batch/engine-bundle.mjs';
import { say } from '../setup/say.mjs';
import { press } from '../start/drive.mjs';
import { openOwn, setTheme, setWidth } from './camera.mjs';
import { libraryDialogs } from './library-dialogs.mjs';

const many = 10_000;
/** Enough for the bin to scroll. */
const removed = Array.from({ length: 12 }, (_, at) => at * 7);
/** High enough for a whole pane, narrow and wide, which scrolls inside of its window. */
const heights = { detail: { 360: 2800, 1440: 2100 }, overview: { 360: 2100, 1440: 1000 } };

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Fills the library; answers with the id of a summary that changed since and that another paper has too. */
async function fill(browser) {
  const own = await openOwn(browser, 'options');
  await own.evaluate(await classicScript(at('../bench/library/in-page.ts')));
  await own.evaluate(await classicScript(at('./fill-library.ts')));
  for (let from = 0; from < many; from += many / 10) {
    await own.evaluate((...range) => globalThis.libraryBench.fill(...range), from, from + many / 10);
  }
  await own.evaluate(() => globalThis.libraryBench.tidy());
  await own.evaluate((numbers) => globalThis.libraryPictures.removeSome(numbers), removed);
  const id = await own.evaluate(() => globalThis.libraryPictures.saveStory());
  await own.close();
  return id;
}

/** What the list shows, by the hash of the page's address. */
const lists = (id) => ({
  many: '',
  open: `id=${id}`,
  compact: 'layout=compact',
  search: 'q=cho+con+say',
  'no-hits': 'q=xyzzyx',
  narrowed: 'publisher=bao-mau.example&place=Đà+Nẵng&from=2026-01-01&to=2026-11-20',
  story: `story=${id}`,
  bin: 'view=bin',
  starred: 'view=starred&sort=title',
});

/** All that is asked for shows: the rows are those of the search, and no first rows stand in for the list. */
const ready = (own) =>
  own.waitForFunction(
    () => {
      const asked = document.querySelector('#library-search').value;
      const rows = document.querySelector('.rows');
      return (
        document.querySelector('.overview, .library-list[aria-busy="false"]') &&
        !document.querySelector('.list-note, .list-loading') &&
        (rows === null || rows.dataset.words === asked)
      );
    },
    { timeout: 120_000 },
  );

/** Goes to a query as a link would, and waits until the list is drawn anew. */
async function show(own, hash) {
  await own.evaluate(
    (query) =>
      new Promise((resolve) => {
        const before = location.href;
        addEventListener('hashchange', () => requestAnimationFrame(() => requestAnimationFrame(resolve)), {
          once: true,
        });
        location.hash = query;
        if (location.href === before) resolve();
      }),
    hash,
  );
  await ready(own);
}

async function listPictures(own, { shoot, id }) {
  for (const [name, hash] of Object.entries(lists(id))) {
    await show(own, hash);
    for (const width of [360, 768, 1440]) {
      await setWidth(own, width);
      await shoot(own, [`library-${name}`, width]);
    }
  }
  await setTheme(own, 'dark');
  await show(own, `id=${id}`);
  for (const width of [360, 768, 1440]) {
    await setWidth(own, width);
    await shoot(own, ['library-open-dark', width]);
  }
}

/** Panes that are longer than the window. */
async function wholePictures(own, { shoot, id }) {
  const panes = { detail: `id=${id}`, overview: 'pane=overview' };
  for (const theme of ['light', 'dark', 'contrast']) {
    await setTheme(own, theme);
    for (const [name, hash] of Object.entries(panes))
      for (const width of [360, 1440]) {
        await own.setViewport({ width, height: heights[name][width] });
        await show(own, hash);
        await shoot(own, [`library-${name}-whole`, theme, width]);
      }
  }
  await setTheme(own, 'light');
}

async function filterPictures(own, { word, shoot }) {
  await show(own, '');
  for (const width of [360, 768]) {
    await setWidth(own, width);
    await press(own, [word('library_filters')]);
    await shoot(own, ['library-filters', width], { fullPage: true });
    await own.keyboard.press('Escape');
  }
}

/** The library while nothing is saved. */
export async function emptyLibrary(browser, { shoot }) {
  const own = await openOwn(browser, 'library');
  for (const width of [360, 1440]) {
    await setWidth(own, width);
    await shoot(own, ['library-empty', width]);
  }
  await own.close();
}

/** The library with ten thousand summaries: lists, details, overview, dialogs. */
export async function libraryPictures(browser, { word, shoot }) {
  say(`Writing ${many} summaries …`);
  const id = await fill(browser);
  const own = await openOwn(browser, 'library');
  own.setDefaultTimeout(120_000);
  await setTheme(own, 'light');
  const tools = { word, shoot, id, show: (hash) => show(own, hash) };
  await listPictures(own, tools);
  await wholePictures(own, tools);
  await filterPictures(own, tools);
  await libraryDialogs(own, tools);
  await own.close();
}
