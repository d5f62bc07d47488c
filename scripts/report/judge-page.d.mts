export interface JudgedLine {
  readonly verdict: 'kept' | 'extra' | 'missed' | 'dropped';
  readonly text: string;
  readonly reason: string;
}

export function judgePage(
  line: object,
  row: object,
  trace: readonly object[],
): { readonly lines: readonly JudgedLine[] };
