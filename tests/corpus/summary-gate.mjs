import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { batchTexts } from '../../scripts/batch/texts.mjs';
import { compareWithFloors } from './floors.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const floorsFile = at('./summary-floors.json');
const out = at('../../out/corpus/');

/** Sources whose ROUGE-1 at 1, 2 and 3 sentences is held; the others of the set are too few. */
const sources = [
  'vietnews (vi)',
  'VietnameseMDS/documents (vi)',
  'VietnameseMDS/clusters (vi)',
  'cnn_dailymail (EileenFeng sample) (en)',
  'bbc-news-summary (adamchristiansen, 100) (en)',
];
const fields = ['people', 'organisations', 'places', 'figures', 'dates', 'quotes'];

const readRows = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const writeRows = (file, rows) => writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));

async function summarised(set, { corpus, chromium, lineOf }) {
  mkdirSync(out, { recursive: true });
  const manifest = join(out, `${set}-in.jsonl`);
  const output = join(out, `${set}.jsonl`);
  writeRows(manifest, readRows(join(corpus, `${set}.jsonl`)).map(lineOf));
  await batchTexts({ manifest, output, chromium });
  return output;
}

async function rougeValues({ corpus, chromium }) {
  const lineOf = ({ id, lang, title, article }) => ({ id, lang, title, paragraphs: article.split('\n') });
  const set = 'summaries-dev';
  const output = await summarised(set, { corpus, chromium, lineOf });
  const scores = join(out, `${set}-scores.json`);
  const gold = join(corpus, `${set}.jsonl`);
  execFileSync(process.execPath, [join(corpus, 'score.mjs'), 'texts', gold, output, '--json', scores]);
  const { texts, verbatim } = JSON.parse(readFileSync(scores, 'utf8'));
  const rouge = sources.flatMap((source) =>
    [1, 2, 3].map((k) => [`summaries: ${source} ROUGE-1 @${k}`, texts[source]?.[`ours@${k}`].rouge1]),
  );
  return { 'summaries: verbatim': verbatim, ...Object.fromEntries(rouge) };
}

/** The labelled fields of one language. Shares of what is wrong are turned round: bigger is better. */
function fieldValues(language, scores) {
  const { people, figures, quotes, keyPoints } = scores;
  const named = (name) => `structured ${language}: ${name}`;
  return {
    ...Object.fromEntries(fields.map((field) => [named(`${field} F1`), scores[field].f1])),
    [named('roles right')]: people.roleAccuracy,
    [named('figure values right')]: 1 - figures.wrongValueRate,
    [named('speakers right')]: quotes.speakerAccuracy,
    [named('key points P@3')]: keyPoints.precisionAt3,
    [named('key points verbatim')]: keyPoints.verbatim,
  };
}

async function structuredValues({ corpus, chromium }) {
  const lineOf = ({ id, lang, title, lead, published, paragraphs }) => ({
    id,
    lang,
    title,
    lead,
    published,
    paragraphs,
  });
  const set = 'structured-dev';
  const output = await summarised(set, { corpus, chromium, lineOf });
  const arguments_ = [join(corpus, 'score-structured.mjs'), join(corpus, `${set}.jsonl`), output, '--json'];
  const printed = execFileSync(process.execPath, arguments_, { encoding: 'utf8' });
  const scores = JSON.parse(printed);
  return Object.assign({}, ...['vi', 'en', 'all'].map((language) => fieldValues(language, scores[language])));
}

/**
 * Scores summaries on dev against summary-floors.json: rows { name, value, floor, ok }.
 * @param {{chromium: string, corpus: string, raise?: boolean}} options chromium: its program file; corpus: folder
 *   of the corpus; raise: writes the floors up to what was measured, never down
 */
export async function summaryGate({ chromium, corpus, raise = false }) {
  const values = {
    ...(await rougeValues({ corpus, chromium })),
    ...(await structuredValues({ corpus, chromium })),
  };
  const floors = JSON.parse(readFileSync(floorsFile, 'utf8'));
  const { rows, raised } = compareWithFloors(values, floors);
  if (raise) writeFileSync(floorsFile, `${JSON.stringify(raised, null, 2)}\n`);
  return rows;
}
