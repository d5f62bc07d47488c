/**
 * Gradient-boosted decision trees as `scripts/fit` writes them. A tree is a flat list in pre-order: an inner
 * node is `feature, threshold, left subtree, right subtree`, a leaf is `-1, log-odds`. A value at or below the
 * threshold goes left; above it, or unknown (NaN), right.
 */
export interface BoostedTreesJson {
  /** Names of the columns, in the order in which rows give them. */
  readonly features: readonly string[];
  /** Log-odds before the first tree. */
  readonly bias: number;
  readonly trees: readonly (readonly number[])[];
}

/** Right children by the index of their parent, so that a walk need not read the left subtree. */
function rightChildren(tree: readonly number[]): Int32Array {
  const right = new Int32Array(tree.length);
  const endOf = (at: number): number => {
    if (tree[at] === -1) return at + 2;
    right[at] = endOf(at + 2);
    return endOf(right[at] ?? 0);
  };
  endOf(0);
  return right;
}

function leafOf(tree: readonly number[], right: Int32Array, row: ArrayLike<number>): number {
  let at = 0;
  for (;;) {
    const feature = tree[at] ?? -1;
    const value = tree[at + 1] ?? 0;
    if (feature < 0) return value;
    at = (row[feature] ?? Number.NaN) <= value ? at + 2 : (right[at] ?? 0);
  }
}

/** Makes a model ready: the function gives the probability, 0 to 1, of one row of features. */
export function boostedTrees(model: BoostedTreesJson): (row: ArrayLike<number>) => number {
  const trees = model.trees.map((tree) => ({ tree, right: rightChildren(tree) }));
  return (row) => {
    let sum = model.bias;
    for (const { tree, right } of trees) sum += leafOf(tree, right, row);
    return 1 / (1 + Math.exp(-sum));
  };
}
