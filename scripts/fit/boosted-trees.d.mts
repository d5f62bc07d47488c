import type { BoostedTreesJson } from '../../src/article/boosted-trees';

export interface FitInput {
  readonly features: readonly string[];
  readonly rows: readonly ArrayLike<number>[];
  readonly labels: ArrayLike<number>;
  readonly weights?: ArrayLike<number>;
  readonly trees?: number;
  readonly leaves?: number;
  readonly rate?: number;
  readonly bins?: number;
  readonly lambda?: number;
  readonly minHessian?: number;
  readonly rowShare?: number;
  readonly columnShare?: number;
  readonly seed?: number;
}

export function fitBoostedTrees(input: FitInput): {
  readonly model: BoostedTreesJson;
  readonly gain: Readonly<Record<string, number>>;
};
export function round3(x: number): number;
