// An HTML report over a run of `batch -- pages`: what was kept, dropped and missed, page by page.
//   npm run report -- MANIFEST.jsonl OUT.jsonl REPORT.html [--trace DIR]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from './batch/jsonl.mjs';
import { judgePage } from './report/judge-page.mjs';
import { reportHtml } from './report/page-html.mjs';

const [manifest, output, report, ...rest] = process.argv.slice(2);
if (!report) {
  console.error('usage: npm run report -- MANIFEST.jsonl OUT.jsonl REPORT.html [--trace DIR]');
  process.exit(2);
}
const traceAt = rest.indexOf('--trace');
const folder = traceAt < 0 ? undefined : rest[traceAt + 1];

/** The trace that the batch wrote for a page; without one, only the text can be judged. */
function traceOf(id) {
  const file = folder && join(folder, `${String(id).replace(/[^\w.-]/g, '_')}.json`);
  return file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

const rows = new Map(readLines(output).map(({ value }) => [value.id, value]));
const pages = readLines(manifest)
  .map(({ value }) => value)
  .filter(({ id, kind, gold }) => kind === 'article' && gold && rows.has(id))
  .map((line) => judgePage(line, rows.get(line.id), traceOf(line.id)))
  .sort((a, b) => Number(b.hasGold) - Number(a.hasGold) || a.f1 - b.f1);
writeFileSync(report, reportHtml(pages, { manifest, output }));
console.log(`${pages.length} pages, worst first: ${report}`);
