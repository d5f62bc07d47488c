import { binColumns } from './bin-columns.mjs';
import { growTree } from './grow-tree.mjs';
import { seededRandom } from './seeded-random.mjs';

const defaults = {
  trees: 100,
  leaves: 8,
  rate: 0.12,
  bins: 128,
  /** L2 penalty on leaves, and the least summed hessian of a leaf. */
  lambda: 4,
  minHessian: 4,
  /** Shares of rows and of columns that each tree sees. */
  rowShare: 0.8,
  columnShare: 0.7,
  seed: 7,
};

const sigmoid = (x) => 1 / (1 + Math.exp(-x));
/** Three significant digits: what ships is what was fitted, since thresholds are rounded before binning. */
export const round3 = (x) => (x === 0 ? 0 : Number(x.toPrecision(3)));

function sample(count, share, random) {
  const all = [];
  for (let i = 0; i < count; i++) if (random() < share) all.push(i);
  return all.length ? all : [Math.floor(random() * count)];
}

/**
 * Fits boosted trees with logistic loss (histogram method and leaf-wise growth as in LightGBM, Ke et al. 2017).
 * `rows` is a list of feature rows (NaN: unknown), `labels` holds 0 to 1, `weights` one number a row.
 * The same input and seed give the same model. Answers features, bias and trees, each a flat list in pre-order (an
 * inner node is `feature, threshold, left subtree, right subtree`, a leaf is `-1, log-odds`), and the split gain of
 * each feature. `packTrees` makes it what `src/article/boosted-trees.ts` reads.
 */
export function fitBoostedTrees({ features, rows, labels, weights, ...given }) {
  const options = { ...defaults, ...given };
  const random = seededRandom(options.seed);
  const columns = binColumns(rows, features.length, options.bins, round3);
  const count = rows.length;
  const weight = Float64Array.from(weights ?? new Array(count).fill(1));
  const total = weight.reduce((sum, w) => sum + w, 0);
  const positive = weight.reduce((sum, w, i) => sum + w * labels[i], 0);
  const bias = round3(Math.log(positive / (total - positive)));
  const score = new Float64Array(count).fill(bias);
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  const gain = new Float64Array(features.length);
  const trees = [];
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < count; i++) {
      const p = sigmoid(score[i]);
      gradient[i] = weight[i] * (p - labels[i]);
      hessian[i] = weight[i] * p * (1 - p);
    }
    const tree = growTree({
      columns,
      gradient,
      hessian,
      rows: Int32Array.from(sample(count, options.rowShare, random)),
      use: sample(features.length, options.columnShare, random),
      gain,
      options,
    });
    for (let i = 0; i < count; i++) score[i] += tree.scoreOf(i);
    trees.push(tree.flat);
  }
  const byGain = Object.fromEntries(features.map((name, i) => [name, gain[i]]).sort(([, a], [, b]) => b - a));
  return { model: { features: [...features], bias, trees }, gain: byGain };
}
