import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchForPages } from '../batch/page-browser.mjs';
import { root } from '../setup/packages.mjs';
import { Complaint } from '../setup/say.mjs';
import { benchEngines } from './engines.mjs';
import { printPageTable } from './page-table.mjs';

const corpus = join(root, '..', 'shared', 'corpus');

/** Every n-th article of dev, so that a short run still sees all its sources. */
function sampleOf(count) {
  const manifest = join(corpus, 'dev.jsonl');
  if (!existsSync(manifest))
    throw new Complaint(`The bench measures on the corpus, which is not there (${corpus}).`);
  const lines = readFileSync(manifest, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const articles = lines.filter(({ kind, url }) => kind === 'article' && url);
  const step = Math.max(1, Math.floor(articles.length / count));
  return articles
    .filter((_, index) => index % step === 0)
    .slice(0, count)
    .map(({ url, file }) => ({ url, file: join(corpus, file) }));
}

/** Speed of what runs in a page, peers in the same run; the shape is the one that `--json` writes. */
export async function benchPage({ chromium, pages }) {
  const lines = sampleOf(pages);
  const browser = await launchForPages(chromium);
  const result = await benchEngines(browser, lines);
  await browser.close();
  printPageTable(result);
  return result;
}
