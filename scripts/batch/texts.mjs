import { orderedWriter, readLines } from './jsonl.mjs';
import { launchForPages } from './page-browser.mjs';
import { progressBar } from './progress.mjs';
import { summaryRow } from './rows.mjs';
import { openSummarizer } from './summarizer.mjs';

/** Summarises plain articles in headless Chromium, whose word and sentence rules are those that ship. */
export async function batchTexts({ manifest, output, chromium }) {
  const lines = readLines(manifest);
  const browser = await launchForPages(chromium);
  const summarizer = await openSummarizer(browser);
  const writer = orderedWriter(output);
  const bar = progressBar(lines.length, 'texts');
  for (const [index, { value: line, error }] of lines.entries()) {
    try {
      if (error) throw new Error(error);
      if (!Array.isArray(line.paragraphs)) throw new Error('the line has no paragraphs');
      const { summary, ms: summarize } = await summarizer.text(line);
      writer.put(index, { id: line.id, ms: { summarize }, summary: summaryRow(summary) });
      bar.step(false);
    } catch (failure) {
      writer.put(index, { id: line.id, error: String(failure.message ?? failure).split('\n')[0] });
      bar.step(true);
    }
  }
  await writer.close();
  await browser.close();
  bar.end();
}
