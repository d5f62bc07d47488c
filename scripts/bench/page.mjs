import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchEngines } from './engines.mjs';
import { benchExtensionInPages } from './extension.mjs';
import { pageSample } from './page-sample.mjs';
import { barsOf, pageTable } from './page-table.mjs';
import { plotOf } from './plot.mjs';

/** Articles that both readers are opened over: each costs two page loads and as many openings. */
const readerPages = 24;

/**
 * Speed and size of all that runs in a page, peers in the same run; the answer has the shape that `--json` writes.
 * The table and the plot land in `folder`. `built` is the extension's build for Chromium.
 */
export async function benchPage({ chromium, pages, built, folder }) {
  mkdirSync(folder, { recursive: true });
  const lines = pageSample(pages);
  const articles = lines.filter(({ kind }) => kind === 'article').slice(0, readerPages);
  const result = {
    ...(await benchEngines(chromium, lines)),
    ...(await benchExtensionInPages(chromium, { built, folder, lines: articles })),
  };
  const table = pageTable(result);
  writeFileSync(join(folder, 'page.md'), table);
  writeFileSync(join(folder, 'page.svg'), plotOf(barsOf(result), result.extract.growth));
  console.log(table);
  return result;
}
