/**
 * A score that is a sum: each feature adds what its own step function gives. Steps are a flat list, `value`,
 * then `cut, value` again and again: the first value holds up to and with the first cut, the last one beyond the
 * last cut and for unknown numbers (NaN). Values are log-odds, centred so that the average page's are 0.
 */
export interface AdditiveModelJson {
  /** Log-odds of the average page, moved so that the verdict turns at 0. */
  readonly bias: number;
  readonly steps: Readonly<Record<string, readonly number[]>>;
}

/** What a feature's step function gives for a number; 0 for a feature that has no steps. */
export function stepValue(steps: readonly number[] | undefined, number: number): number {
  if (steps === undefined) return 0;
  let at = 1;
  while (at < steps.length && !(number <= (steps[at] ?? 0))) at += 2;
  return steps[at - 1] ?? 0;
}
