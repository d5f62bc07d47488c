import { engineBundle } from './engine-bundle.mjs';
import { orderedWriter, readLines } from './jsonl.mjs';
import { launchForPages } from './page-browser.mjs';
import { progressBar } from './progress.mjs';
import { summaryRow } from './rows.mjs';

/** Summarises plain articles in headless Chromium, whose word and sentence rules are those that ship. */
export async function batchTexts({ manifest, output, chromium }) {
  const lines = readLines(manifest);
  const engine = await engineBundle();
  const browser = await launchForPages(chromium);
  const page = await browser.newPage();
  await page.evaluate(engine);
  const writer = orderedWriter(output);
  const bar = progressBar(lines.length, 'texts');
  for (const [index, { value: line, error }] of lines.entries()) {
    try {
      if (error) throw new Error(error);
      if (!Array.isArray(line.paragraphs)) throw new Error('the line has no paragraphs');
      const { summary, ms } = await page.evaluate((input) => globalThis.tinSach.text(input), line);
      writer.put(index, { id: line.id, ms, summary: summaryRow(summary) });
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
