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

const traceFile = (folder, id) => join(folder, `${String(id).replace(/[^\w.-]/g, '_')}.json`);

/** The row of one line of the manifest; throws where the line or its page is broken. */
async function answerLine({ value: line, error }, { tab, summarizer, manifest, traceFolder }) {
  if (error) throw new Error(error);
  if (typeof line.file !== 'string') throw new Error('the line names no file');
  const url = addressOf(line.url);
  const html = readHtml(resolve(dirname(manifest), line.file));
  const result = await tab.run(html, url, 'tinSachPage', url, Boolean(traceFolder));
  if (traceFolder) writeFileSync(traceFile(traceFolder, line.id), JSON.stringify(result.trace, null, 1));
  const { summary, ms: summarize } = await summarizer.article(result.text);
  return pageRow(line, { ...result, summary, ms: { ...result.ms, summarize } });
}

const failureRow = ({ id, url }, error) => ({
  id,
  url,
  error: String(error.message ?? error).split('\n')[0],
});

/** One tab's share of the work: it takes numbered lines from `queue`, which all tabs share, until none is left. */
async function workThrough(queue, { openTab, answer, writer, bar }) {
  let tab = await openTab();
  for (const [index, line] of queue) {
    try {
      writer.put(index, await answer(line, tab));
      bar.step(false);
    } catch (error) {
      writer.put(index, failureRow(line.value, error));
      bar.step(true);
      await tab.close(); // a tab that failed may still be busy
      tab = await openTab();
    }
  }
}

/** Runs the shipped engine over the pages of a manifest; every line gets an answer, broken ones an error. */
export async function batchPages({ manifest, output, traceFolder, chromium }) {
  const lines = readLines(manifest);
  const engine = await pageEngine();
  const browser = await launchForPages(chromium);
  const summarizer = await openSummarizer(browser);
  const writer = orderedWriter(output);
  const bar = progressBar(lines.length, 'pages');
  if (traceFolder) mkdirSync(traceFolder, { recursive: true });
  const answer = (line, tab) => answerLine(line, { tab, summarizer, manifest, traceFolder });
  const openTab = () => openPageTab(browser, engine);
  const queue = lines.entries();
  await Promise.all(Array.from({ length: tabs }, () => workThrough(queue, { openTab, answer, writer, bar })));
  await writer.close();
  await browser.close();
  bar.end();
}
