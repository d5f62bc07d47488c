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

/** `trees`: flat lists in pre-order, feature or -1, then threshold or log-odds. */
export interface FittedTrees {
  readonly features: readonly string[];
  readonly bias: number;
  readonly trees: readonly (readonly number[])[];
}

export function fitBoostedTrees(input: FitInput): {
  readonly model: FittedTrees;
  readonly gain: Readonly<Record<string, number>>;
};
export function round3(x: number): number;
