import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pageEngine } from './engine-bundle.mjs';
import { orderedWriter, readLines } from './jsonl.mjs';
import { launchForPages } from './page-browser.mjs';
import { openPageTab } from './page-tab.mjs';
import { progressBar } from './progress.mjs';
import { pageRow } from './rows.mjs';
import { openSummarizer } from './summarizer.mjs';

/** Where a saved page has no address, it gets this one. */
const unknownAddress = 'https://unknown.invalid/';
/** More than the cores: a tab waits for its renderer and the disk. */
const tabs = 3;

function readHtml(file) {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

const addressOf = (url) => (/^https?:\/\//i.test(url ?? '') && URL.canParse(url) ? url : unknownAddress);

/** Runs the shipped engine over the pages of a manifest; every line gets an answer, broken ones an error. */
export async function batchPages({ manifest, output, traceFolder, chromium }) {
  const lines = readLines(manifest);
  const engine = await pageEngine();
  const browser = await launchForPages(chromium);
  const summarizer = await openSummarizer(browser);
  const writer = orderedWriter(output);
  const bar = progressBar(lines.length, 'pages');
  if (traceFolder) mkdirSync(traceFolder, { recursive: true });
  let next = 0;

  async function answer(tab, { value: line, error }) {
    if (error) throw new Error(error);
    if (typeof line.file !== 'string') throw new Error('the line names no file');
    const url = addressOf(line.url);
    const html = readHtml(resolve(dirname(manifest), line.file));
    const result = await tab.run(html, url, 'tinSachPage', url, Boolean(traceFolder));
    if (traceFolder) {
      const name = `${String(line.id).replace(/[^\w.-]/g, '_')}.json`;
      writeFileSync(join(traceFolder, name), JSON.stringify(result.trace, null, 1));
    }
    const { summary, ms: summarize } = await summarizer.article(result.text);
    return pageRow(line, { ...result, summary, ms: { ...result.ms, summarize } });
  }

  async function worker() {
    let tab = await openPageTab(browser, engine);
    while (next < lines.length) {
      const index = next++;
      const line = lines[index];
      try {
        writer.put(index, await answer(tab, line));
        bar.step(false);
      } catch (error) {
        writer.put(index, {
          id: line.value.id,
          url: line.value.url,
          error: String(error.message ?? error).split('\n')[0],
        });
        bar.step(true);
        await tab.close(); // a tab that failed may still be busy
        tab = await openPageTab(browser, engine);
      }
    }
  }

  await Promise.all(Array.from({ length: tabs }, worker));
  await writer.close();
  await browser.close();
  bar.end();
}
