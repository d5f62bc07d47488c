import type { FieldSource } from '@/article';

/** One reading of a field: the value, where it stood and how far to trust it (0 to 1). */
export interface Candidate<T> {
  readonly value: T;
  readonly source: FieldSource;
  readonly confidence: number;
  /** The place in words for the trace: "og:title", "h1". */
  readonly from: string;
}

/** The most trusted candidate; the earlier one of equals. */
export const strongest = <T>(candidates: readonly Candidate<T>[]): Candidate<T> | undefined =>
  candidates.reduce<Candidate<T> | undefined>(
    (best, candidate) => (best && best.confidence >= candidate.confidence ? best : candidate),
    undefined,
  );
