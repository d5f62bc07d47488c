import { phraseAt, phraseBefore } from './phrases';
import { isSentenceStart, type Reading, startsWithCapital } from './reading';

/** "cao hơn 3 lần" compares; it does not approximate. */
const comparison =
  /^(?:cao|thấp|lớn|nhỏ|nhiều|ít|nhanh|chậm|tốt|dài|ngắn|nặng|nhẹ|rẻ|đắt|mạnh|sớm|muộn|già|trẻ)$/;

export interface Approximated {
  /** First token of the approximators before a figure, or of the figure. */
  readonly from: number;
  /** Token behind those after it. */
  readonly to: number;
  readonly approximate: boolean;
}

/** "Ấn Độ hai trạm": a word with a capital inside a sentence is part of a name. */
const isInName = (tokens: Reading['tokens'], at: number): boolean =>
  startsWithCapital(tokens[at]) && !isSentenceStart(tokens, at);

function begin({ tokens, words }: Reading, from: number): number {
  let start = from;
  for (;;) {
    const found = phraseBefore(words.approximate, tokens, start);
    if (!found || isInName(tokens, start - found.length)) return start;
    const before = tokens[start - found.length - 1]?.lower ?? '';
    if (tokens[start - 1]?.lower === 'hơn' && comparison.test(before)) return start;
    start -= found.length;
  }
}

/** The tokens `from`…`to` of a figure with the approximators around them. */
export function approximated(reading: Reading, from: number, to: number): Approximated {
  const start = begin(reading, from);
  const after = phraseAt(reading.words.approximateAfter, reading.tokens, to);
  return { from: start, to: to + (after?.length ?? 0), approximate: start < from || after !== undefined };
}
