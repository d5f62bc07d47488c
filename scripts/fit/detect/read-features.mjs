import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { classicScript } from '../../batch/engine-bundle.mjs';
import { readLines } from '../../batch/jsonl.mjs';
import { launchForPages } from '../../batch/page-browser.mjs';
import { openPageTab } from '../../batch/page-tab.mjs';
import { progressBar } from '../../batch/progress.mjs';
import { ensureBrowser } from '../../setup/browsers.mjs';

const entry = fileURLToPath(new URL('./features-engine.ts', import.meta.url));

/** Rows of a cache in the order of `features`; a feature that it lacks is unknown (NaN). */
function fromCache(cache, features) {
  const { features: known, rows } = JSON.parse(readFileSync(cache, 'utf8'));
  const columns = features.map((name) => known.indexOf(name));
  return new Map(rows.map(([id, row]) => [id, columns.map((column) => row[column] ?? Number.NaN)]));
}

/**
 * The feature rows of a manifest's pages by their id, as Chromium gives them; kept in `cache` (JSON), which is
 * read instead where it is there already.
 */
export async function readFeatures(manifest, { cache, features }) {
  if (existsSync(cache)) return fromCache(cache, features);
  const lines = readLines(manifest).map(({ value }) => value);
  const engine = await classicScript(entry);
  const browser = await launchForPages(await ensureBrowser('chromium'));
  const bar = progressBar(lines.length, 'pages');
  const rows = [];
  const waiting = [...lines];

  async function worker() {
    let tab = await openPageTab(browser, engine);
    for (let line = waiting.shift(); line; line = waiting.shift()) {
      const url = /^https?:\/\//i.test(line.url ?? '') ? line.url : 'https://unknown.invalid/';
      const bytes = readFileSync(resolve(dirname(manifest), line.file));
      const html = (line.file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
      try {
        const { row } = await tab.run(html, url, `tinSach.page(${JSON.stringify(url)})`);
        rows.push([line.id, row]);
        bar.step(false);
      } catch {
        bar.step(true);
        await tab.close();
        tab = await openPageTab(browser, engine);
      }
    }
  }
  await Promise.all([worker(), worker(), worker()]);
  await browser.close();
  bar.end();
  writeFileSync(cache, JSON.stringify({ features, rows }));
  return fromCache(cache, features);
}
