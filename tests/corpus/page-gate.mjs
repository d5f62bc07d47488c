import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { batchPages } from '../../scripts/batch/pages.mjs';
import { compareWithFloors } from './floors.mjs';

const floorsFile = fileURLToPath(new URL('./page-floors.json', import.meta.url));
const out = fileURLToPath(new URL('../../out/corpus/', import.meta.url));

/** Dotted paths into what `score.mjs --json` writes. A bigger number is better in each. */
const measures = {
  dev: [
    'body.human gold.f1',
    'body.parser gold.f1',
    'segments.f1',
    'lead',
    'meta.all.title',
    'meta.all.date',
    'meta.all.authorExact',
    'type.all.f1',
    'type.all.specificity',
  ],
  'vn-dev': [
    'body.template gold (vi).f1',
    'lead',
    'clean',
    'captionAndCredit',
    'meta.all.title',
    'meta.all.date',
    'meta.all.authorExact',
    'type.all.f1',
    'type.all.specificity',
  ],
};

const at = (value, path) => path.split('.').reduce((inner, key) => inner?.[key], value);
const readRows = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/**
 * Pages that give no text though the gold has one, or that fail: never more than none. What another tool made
 * of a page is no gold: of pages without an article it holds that tool's notice.
 */
function brokenPages(manifest, output) {
  const answers = new Map(readRows(output).map((row) => [row.id, row]));
  const hasText = ({ gold, goldKind, kind }) =>
    kind === 'article' && goldKind !== 'tool-expected' && Boolean(gold.body || gold.paragraphs?.length);
  return readRows(manifest).filter((line) => {
    const answer = answers.get(line.id);
    return !answer || answer.error || (hasText(line) && !answer.article.text.trim());
  });
}

async function scoresOf(set, { corpus, chromium }) {
  const manifest = join(corpus, `${set}.jsonl`);
  const output = join(out, `${set}.jsonl`);
  const scores = join(out, `${set}-scores.json`);
  mkdirSync(out, { recursive: true });
  await batchPages({ manifest, output, chromium });
  execFileSync(process.execPath, [join(corpus, 'score.mjs'), 'pages', manifest, output, '--json', scores]);
  const values = JSON.parse(readFileSync(scores, 'utf8'));
  const broken = brokenPages(manifest, output).map((line) => line.id);
  return {
    ...Object.fromEntries(measures[set].map((path) => [`${set}: ${path}`, at(values, path)])),
    [`${set}: no page broken${broken.length ? ` (${broken.slice(0, 5).join(', ')})` : ''}`]: broken.length
      ? 0
      : 1,
  };
}

/** Scores dev and the Vietnamese pages against page-floors.json. */
export async function pageGate({ corpus, chromium, raise = false }) {
  const values = {
    ...(await scoresOf('dev', { corpus, chromium })),
    ...(await scoresOf('vn-dev', { corpus, chromium })),
  };
  const floors = JSON.parse(readFileSync(floorsFile, 'utf8'));
  const { rows, raised } = compareWithFloors(values, floors);
  if (raise) writeFileSync(floorsFile, `${JSON.stringify(raised, null, 2)}\n`);
  return rows;
}
