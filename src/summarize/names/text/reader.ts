import type { Token } from './token';

/** A paragraph cut into words, and what every matcher asks of it. */
export interface TokenText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The text from word `from` up to word `to` (exclusive), white space squeezed. */
export function phraseOf({ text, tokens }: TokenText, from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return '';
  const phrase = text.slice(first.start, last.end);
  return /[^\S ]| {2}/.test(phrase) ? phrase.replace(/\s+/g, ' ') : phrase;
}

/** Offsets of the words `from` up to `to` (exclusive). */
export function rangeOf({ tokens }: TokenText, from: number, to: number): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
