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

/** A forest in flat lists: node i asks about `feature[i]`; -1 marks a leaf, whose log-odds are its threshold. */
interface Forest {
  readonly roots: readonly number[];
  readonly feature: Int16Array;
  readonly threshold: Float64Array;
  /** Right children; the left child is the next node. */
  readonly right: Int32Array;
}

function forestOf(trees: BoostedTreesJson['trees']): Forest {
  const size = trees.reduce((sum, tree) => sum + tree.length / 2, 0);
  const feature = new Int16Array(size);
  const threshold = new Float64Array(size);
  const right = new Int32Array(size);
  let node = 0;
  const add = (tree: readonly number[], at: number): number => {
    const own = node++;
    feature[own] = tree[at] ?? -1;
    threshold[own] = tree[at + 1] ?? 0;
    if (feature[own] === -1) return at + 2;
    const rest = add(tree, at + 2);
    right[own] = node;
    return add(tree, rest);
  };
  const roots = trees.map((tree) => {
    const root = node;
    add(tree, 0);
    return root;
  });
  return { roots, feature, threshold, right };
}

/** Makes a model ready: the function gives the probability, 0 to 1, of one row of features. */
export function boostedTrees(model: BoostedTreesJson): (row: ArrayLike<number>) => number {
  const { roots, feature, threshold, right } = forestOf(model.trees);
  return (row) => {
    let sum = model.bias;
    for (const root of roots) {
      let at = root;
      for (let column = feature[at] as number; column >= 0; column = feature[at] as number)
        at = (row[column] as number) <= (threshold[at] as number) ? at + 1 : (right[at] as number);
      sum += threshold[at] as number;
    }
    return 1 / (1 + Math.exp(-sum));
  };
}
