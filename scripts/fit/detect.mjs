// Fits the model of src/detect on the trainable train pages of a corpus, and says how it does on dev.
//   node scripts/fit/detect.mjs CORPUS [--write] [--cache DIR]
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLines } from '../batch/jsonl.mjs';
import { fitBoostedTrees } from './boosted-trees.mjs';
import { featureList } from './detect/feature-list.mjs';
import { crossFit, judge, probabilities } from './detect/judge.mjs';
import { readFeatures } from './detect/read-features.mjs';

const [corpus, ...rest] = process.argv.slice(2);
if (!corpus) {
  console.error('usage: node scripts/fit/detect.mjs CORPUS [--write] [--cache DIR]');
  process.exit(2);
}
const cacheAt = rest.indexOf('--cache');
const cache = cacheAt < 0 ? tmpdir() : rest[cacheAt + 1];
const options = { trees: 100, leaves: 6, rate: 0.1, minHessian: 2, seed: 7 };
/** Other pages are fewer than articles and matter more: a wrong badge on every front page is a nuisance. */
const otherWeight = 2.5;
/**
 * Every page is learned again with weight 0.2 without its address, and without what it says of itself: some
 * train labels come from meta tags, and old pages and odd sites have none.
 */
const maskedWeight = 0.2;
const maskedSignals = {
  address: { signals: ['address'], value: Number.NaN },
  statements: { signals: ['article-metadata', 'other-metadata', 'publication-date'], value: 0 },
};

const { features, bySignal } = await featureList();
/** Pages whose kind is known and whose text is real. */
const typed = (line) => line.kindFrom !== 'unknown' && line.sub !== 'synthetic';

async function pagesOf(name) {
  const manifest = join(corpus, `${name}.jsonl`);
  const rows = await readFeatures(manifest, { cache: join(cache, `detect-${name}.json`), features });
  return readLines(manifest)
    .map(({ value }) => ({ ...value, row: rows.get(value.id) }))
    .filter((page) => typed(page) && page.row);
}

/** What a feature usually is, for telling how far a page's own value moves the verdict. */
function median(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const train = (await pagesOf('train')).filter((page) => page.trainable);
function masked(row, { signals, value }) {
  const hidden = new Set(signals.flatMap((signal) => bySignal[signal]));
  return row.map((number, index) => (hidden.has(features[index]) ? value : number));
}

function samplesOf(page) {
  const label = page.kind === 'article' ? 1 : 0;
  const weight = label ? 1 : otherWeight;
  const hidden = Object.values(maskedSignals).map((mask) => masked(page.row, mask));
  return [
    { row: page.row, label, weight },
    ...hidden.map((row) => ({ row, label, weight: weight * maskedWeight })),
  ];
}

function fitPages(pages) {
  const samples = pages.flatMap(samplesOf);
  return fitBoostedTrees({
    features,
    rows: samples.map(({ row }) => row),
    labels: samples.map(({ label }) => label),
    weights: samples.map(({ weight }) => weight),
    ...options,
  });
}

console.log('out of fold, train', judge(train, crossFit(train, fitPages)));
const { model, gain } = fitPages(train);
for (const name of ['dev', 'vn-dev']) {
  const pages = await pagesOf(name);
  console.log(name, judge(pages, probabilities(model, pages)));
  const honest = pages.filter(({ kindFrom }) => kindFrom !== 'meta');
  console.log(`${name} without labels from meta tags`, judge(honest, probabilities(model, honest)));
}
console.log(
  Object.entries(gain)
    .slice(0, 40)
    .map(([name, value]) => `${name} ${value.toFixed(1)}`)
    .join(', '),
);
const usual = features.map((_, index) => median(train.map(({ row }) => row[index])));
const file = fileURLToPath(new URL('../../src/detect/model.json', import.meta.url));
if (rest.includes('--write')) writeFileSync(file, `${JSON.stringify({ ...model, usual })}\n`);
