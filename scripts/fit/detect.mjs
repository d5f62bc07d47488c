// Fits the model of src/detect on the trainable train pages of a corpus, and says how it does on dev.
//   node scripts/fit/detect.mjs CORPUS [--write] [--cache DIR]
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fitBoostedTrees } from './boosted-trees.mjs';
import { additiveModel, logOdds } from './detect/additive-model.mjs';
import { featureList } from './detect/feature-list.mjs';
import { crossFit, judge, shiftFor } from './detect/judge.mjs';
import { pageSamples } from './detect/page-samples.mjs';
import { readFeatures } from './detect/read-features.mjs';

const [corpus, ...rest] = process.argv.slice(2);
if (!corpus) {
  console.error('usage: node scripts/fit/detect.mjs CORPUS [--write] [--cache DIR]');
  process.exit(2);
}
const cacheAt = rest.indexOf('--cache');
const cache = cacheAt < 0 ? tmpdir() : rest[cacheAt + 1];
/** Two leaves a tree make the model a sum over features; on train it does as well as with six. */
const options = { trees: 250, leaves: 2, rate: 0.15, minHessian: 2, seed: 7 };
/** Share of other pages of unseen domains that must be called so; the verdict turns where that is reached. */
const leastSpecificity = 0.94;

const { features, bySignal } = await featureList();
const pagesOf = (name, keep) =>
  readFeatures(join(corpus, `${name}.jsonl`), {
    cache: join(cache, `detect-${name}.json`),
    features,
    keep,
  });

function fitModel(pages, shift) {
  const samples = pageSamples(pages, { features, bySignal });
  const { model, gain } = fitBoostedTrees({
    features,
    rows: samples.map(({ row }) => row),
    labels: samples.map(({ label }) => label),
    weights: samples.map(({ weight }) => weight),
    ...options,
  });
  return { model: additiveModel(model, { rows: pages.map(({ row }) => row), shift }), gain };
}

const train = await pagesOf('train', ({ trainable }) => trainable);
const unseen = crossFit(train, (learned, held) => logOdds(fitModel(learned).model, features, held));
const shift = shiftFor(train, unseen, leastSpecificity);
console.log('out of fold, train', judge(train, unseen), 'shift', shift.toFixed(3));
console.log(
  'out of fold, shifted',
  judge(
    train,
    unseen.map((sum) => sum + shift),
  ),
);
const { model, gain } = fitModel(train, shift);
for (const name of ['dev', 'vn-dev']) {
  const pages = await pagesOf(name);
  console.log(name, judge(pages, logOdds(model, features, pages)));
  const honest = pages.filter(({ kindFrom }) => kindFrom !== 'meta');
  console.log(`${name} without labels from meta tags`, judge(honest, logOdds(model, features, honest)));
}
console.log(
  Object.entries(gain)
    .map(([name, value]) => `${name} ${value.toFixed(1)}`)
    .join(', '),
);
const file = fileURLToPath(new URL('../../src/detect/model.json', import.meta.url));
if (rest.includes('--write')) writeFileSync(file, `${JSON.stringify(model)}\n`);
