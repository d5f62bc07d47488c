/**
 * Gradient-boosted decision trees as `scripts/fit` writes them: the nodes of all trees in pre-order, one tree behind
 * the other. An inner node is the mark of its feature and a threshold, a leaf is `leafMark` and log-odds. A value at or
 * below the threshold goes left; above it, or unknown (NaN), right.
 */
export interface BoostedTreesJson {
  /** Names of the columns, in the order in which rows give them. */
  readonly features: readonly string[];
  /** Log-odds before the first tree. */
  readonly bias: number;
  /** One mark a node: a number each would double the size of the whole model. */
  readonly nodes: string;
  /** One threshold or log-odds a node. */
  readonly values: readonly number[];
}

export const leafMark = ' ';
const firstMark = 40;
/** The character that stands for a feature, given its place among the features. */
export const markOf = (feature: number): string => String.fromCharCode(firstMark + feature);

/** Nodes in flat lists: node i asks about column `feature[i]`; -1 marks a leaf. */
interface Forest {
  readonly roots: readonly number[];
  readonly feature: Int16Array;
  /** Right children; the left child is the next node. */
  readonly right: Int32Array;
}

function forestOf(nodes: string, columns: readonly number[]): Forest {
  const count = nodes.length;
  const feature = new Int16Array(count);
  const right = new Int32Array(count);
  /** For each node the one behind the tree that it begins; from the last on, so that its children are known. */
  const behind = new Int32Array(count);
  for (let node = count - 1; node >= 0; node--) {
    const isLeaf = nodes[node] === leafMark;
    feature[node] = isLeaf ? -1 : (columns[nodes.charCodeAt(node) - firstMark] as number);
    right[node] = isLeaf ? 0 : (behind[node + 1] as number);
    behind[node] = isLeaf ? node + 1 : (behind[right[node] as number] as number);
  }
  const roots: number[] = [];
  for (let node = 0; node < count; node = behind[node] as number) roots.push(node);
  return { roots, feature, right };
}

/**
 * Makes a model ready: the function gives the probability, 0 to 1, of one row of features. `columns` tells where a
 * row has each of the model's features; without it rows have these alone.
 */
export function boostedTrees(
  model: BoostedTreesJson,
  columns: readonly number[] = model.features.map((_, at) => at),
): (row: ArrayLike<number>) => number {
  const threshold = model.values;
  let forest: Forest | undefined;
  return (row) => {
    forest ??= forestOf(model.nodes, columns);
    const { roots, feature, right } = forest;
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
