import type { BoostedTreesJson } from '../../src/article/boosted-trees';
import type { FittedTrees } from './boosted-trees.mjs';

export function packTrees(model: FittedTrees): BoostedTreesJson;
