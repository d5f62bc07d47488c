// Fits the block model of src/extract on the trainable train pages of a corpus.
//   npm run fit:body -- CORPUS [--write] [--cache FILE]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLines } from '../batch/jsonl.mjs';
import { fitBody, labelled } from './fit-body.mjs';
import { packTrees } from './pack-trees.mjs';
import { eachPage } from './page-rows.mjs';

const [corpus, ...rest] = process.argv.slice(2);
if (!corpus) {
  console.error('usage: npm run fit:body -- CORPUS [--write] [--cache FILE]');
  process.exit(2);
}
const cacheAt = rest.indexOf('--cache');
const cache = cacheAt < 0 ? undefined : rest[cacheAt + 1];
const modelFile = fileURLToPath(new URL('../../src/extract/body/body-model.json', import.meta.url));

/** An outlet whose pages judge the model elsewhere. */
const heldOut = /(^|\.)dantri\.com\.vn$/;
const isHeldOut = ({ url }) => URL.canParse(url ?? '') && heldOut.test(new URL(url).hostname);
/** Articles with gold made by people or publishers' parsers; front and section pages as negatives. */
const isUsable = (line) =>
  line.trainable &&
  !isHeldOut(line) &&
  (line.kind === 'article'
    ? ['human', 'parser'].includes(line.goldKind)
    : line.kind === 'home' || line.kind === 'list');

const manifest = join(corpus, 'train.jsonl');
const lines = readLines(manifest)
  .map(({ value }) => value)
  .filter(isUsable);

async function readPages() {
  if (cache && existsSync(cache)) return JSON.parse(readFileSync(cache, 'utf8'));
  const pages = [];
  await eachPage({
    manifest,
    lines,
    entry: new URL('./features-engine.ts', import.meta.url),
    call: 'tinSachFit.page',
    take: ({ id }, page) => pages.push([id, page]),
  });
  if (cache) writeFileSync(cache, JSON.stringify(pages));
  return pages;
}

const pages = new Map(await readPages());
for (const { runs } of pages.values())
  for (const run of runs) run.row = run.row.map((value) => value ?? Number.NaN);
const names = pages.values().next().value.names;
// Pages come in any order; the manifest's order makes the fit repeatable.
const lessons = labelled(lines, (id) => pages.get(id));
const { model, gain } = fitBody(lessons, names);
const json = JSON.stringify(packTrees(model));
console.log(`${lessons.length} pages, ${model.trees.length} trees, ${(json.length / 1000).toFixed(1)} kB`);
const total = Object.values(gain).reduce((sum, value) => sum + value, 0);
for (const [name, value] of Object.entries(gain).slice(0, 15))
  console.log(`  ${(value / total).toFixed(3)} ${name}`);
if (rest.includes('--write')) writeFileSync(modelFile, `${json}\n`);
