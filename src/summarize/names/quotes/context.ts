import { prefixAbbreviations } from '../../text/abbreviation-table';
import type { TextParagraph } from '../../text/document-text';
import { isCapitalAt } from '../../text/letters';
import type { Passage } from './passages';

/** Offsets in a paragraph, end exclusive. */
export interface Stretch {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

const longestContext = 240;
const sentenceEnd = /[.!?…](?:["”»'’)]*)(?=\s+["“«„‘(]?(\S)|\s*$)|\n/g;
const lastWord = /([^\s"“”'’«»()[\]/,;:!?–—-]+)\.$/;
/** Ends of sentences in a text: a stop before a capital or the end, or a line break. */
const ends = (text: string) =>
  [...text.matchAll(sentenceEnd)].filter(([, next]) => next === undefined || isCapitalAt(next));

/** Whether a stop belongs to an abbreviation or initial, so that no sentence ends there. */
function isAbbreviation(text: string): boolean {
  const word = lastWord.exec(text)?.[1];
  return word !== undefined && (prefixAbbreviations.has(word) || (word.length === 1 && isCapitalAt(word)));
}

/** End of the first sentence of `text`. */
function firstEnd(text: string): number {
  for (const match of ends(text)) {
    const end = match.index + match[0].length;
    if (!isAbbreviation(text.slice(0, match.index + 1))) return end;
  }
  return text.length;
}

/** Start of the last sentence of `text`. */
function lastStart(text: string): number {
  let start = 0;
  for (const match of ends(text)) {
    const end = match.index + match[0].length;
    if (!isAbbreviation(text.slice(0, match.index + 1))) start = end;
  }
  return start;
}

/** What stands after a passage in its sentence, up to the next passage. */
export function after({ index, text }: TextParagraph, passage: Passage, next: Passage | undefined): Stretch {
  const start = Math.min(text.length, passage.end + 1);
  const limit = Math.min(next ? next.start - 1 : text.length, start + longestContext);
  return { paragraph: index, start, end: start + firstEnd(text.slice(start, limit)) };
}

/** What stands before a passage in its sentence, down to the passage before. */
export function before(
  { index, text }: TextParagraph,
  passage: Passage,
  previous: Passage | undefined,
): Stretch {
  const end = Math.max(0, passage.start - 1);
  const limit = Math.max(previous ? Math.min(previous.end + 1, end) : 0, end - 2 * longestContext);
  return { paragraph: index, start: limit + lastStart(text.slice(limit, end)), end };
}
