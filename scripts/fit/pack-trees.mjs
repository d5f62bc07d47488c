import { leafMark, markOf } from '../../src/article/boosted-trees.ts';

/** Fitted trees (flat lists in pre-order: feature or -1, then threshold or log-odds) as the product reads them. */
export function packTrees({ features, bias, trees }) {
  const flat = trees.flat();
  const pick = (rest) => flat.filter((_, at) => at % 2 === rest);
  const nodes = pick(0).map((feature) => (feature < 0 ? leafMark : markOf(feature)));
  return { features, bias, nodes: nodes.join(''), values: pick(1) };
}
