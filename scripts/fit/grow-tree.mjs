import { round3 } from './boosted-trees.mjs';

/** Sums of gradients and hessians by bin, for each column in use. */
function histogramsOf(rows, { columns, gradient, hessian, use }) {
  return use.map((column) => {
    const { bin, cuts } = columns[column];
    const sums = new Float64Array(2 * (cuts.length + 1));
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k];
      sums[2 * bin[i]] += gradient[i];
      sums[2 * bin[i] + 1] += hessian[i];
    }
    return sums;
  });
}

const subtract = (whole, part) => whole.map((sums, c) => sums.map((x, i) => x - part[c][i]));

/** The split that lowers the loss most: second-order gain as in XGBoost (Chen and Guestrin 2016). */
function bestSplit(histograms, { use, options: { lambda, minHessian } }) {
  let best = { gain: 1e-3 };
  histograms.forEach((sums, c) => {
    let g = 0;
    let h = 0;
    for (let i = 0; i < sums.length; i += 2) {
      g += sums[i];
      h += sums[i + 1];
    }
    let left = 0;
    let leftH = 0;
    for (let i = 0; i < sums.length - 2; i += 2) {
      left += sums[i];
      leftH += sums[i + 1];
      if (leftH < minHessian || h - leftH < minHessian) continue;
      const gain =
        left ** 2 / (leftH + lambda) + (g - left) ** 2 / (h - leftH + lambda) - g ** 2 / (h + lambda);
      if (gain > best.gain) best = { gain, column: use[c], bin: i / 2 };
    }
  });
  return best;
}

function makeLeaf(rows, histograms, context) {
  let g = 0;
  let h = 0;
  for (const i of rows) {
    g += context.gradient[i];
    h += context.hessian[i];
  }
  const { lambda, rate } = context.options;
  return {
    rows,
    histograms,
    value: round3((-rate * g) / (h + lambda)),
    split: bestSplit(histograms, context),
  };
}

function splitLeaf(leaf, context) {
  const { column, bin, gain } = leaf.split;
  const bins = context.columns[column].bin;
  const leftRows = leaf.rows.filter((i) => bins[i] <= bin);
  const rightRows = leaf.rows.filter((i) => bins[i] > bin);
  const isLeftSmall = leftRows.length < rightRows.length;
  const small = histogramsOf(isLeftSmall ? leftRows : rightRows, context);
  const large = subtract(leaf.histograms, small);
  leaf.left = makeLeaf(leftRows, isLeftSmall ? small : large, context);
  leaf.right = makeLeaf(rightRows, isLeftSmall ? large : small, context);
  context.gain[column] += gain;
  leaf.rows = undefined;
  leaf.histograms = undefined;
}

function flatten(node, columns) {
  if (!node.left) return [-1, node.value];
  const { column, bin } = node.split;
  return [column, columns[column].cuts[bin], ...flatten(node.left, columns), ...flatten(node.right, columns)];
}

/** One tree, grown best leaf first; adds to `gain`. */
export function growTree(context) {
  const root = makeLeaf(context.rows, histogramsOf(context.rows, context), context);
  const leaves = [root];
  while (leaves.length < context.options.leaves) {
    const best = leaves.reduce((a, b) => (b.split.gain > a.split.gain ? b : a));
    if (best.split.column === undefined) break;
    splitLeaf(best, context);
    leaves.splice(leaves.indexOf(best), 1, best.left, best.right);
  }
  const scoreOf = (i) => {
    let node = root;
    while (node.left)
      node = context.columns[node.split.column].bin[i] <= node.split.bin ? node.left : node.right;
    return node.value;
  };
  return { flat: flatten(root, context.columns), scoreOf };
}
