import {
  numberAbbreviations,
  openAbbreviations,
  ordinalStopLanguages,
  prefixAbbreviations,
  sentenceOpeners,
} from './abbreviation-table';
import { isCapitalAt, isDigitAt, isLetterAt, isSmallAt, isWordAt, runEnd } from './letters';
import { segmenter } from './segmenter';

/** UTF-16 offsets in a text, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const closers = `"'”’»›)\\]】」』`;
const lastWord = /(?:^|[\s("'“‘«[–—-])([^\s("'“‘«[–—-]+)\.$/u;
const closingMark = /^[”’»)\]】」』.,;:!?…%]/;
const listNumber = /^(?:\(?(?:\d{1,3}|[IVX]{1,4})[.)]|[-–—•*+]+)$/;
const listLetter = /^\(?(.)[.)]$/su;
const ellipsisCut = new RegExp(`…[${closers}]*\\s+(?=["“‘«(]?(.))`, 'gsu');

/** What cannot begin a sentence: a closing mark (a straight one is closing when no letter follows), a stop, lower case. */
function hangs(text: string): boolean {
  if (closingMark.test(text)) return true;
  let at = text[0] === '"' || text[0] === "'" ? 1 : 0;
  if (at === 1 && !isWordAt(text, at)) return true;
  while (isDigitAt(text, at)) at++;
  return isSmallAt(text, at);
}

/** "1.", "(IV)", "b)", "–" */
const isListNumber = (text: string): boolean =>
  listNumber.test(text) || isLetterAt(listLetter.exec(text)?.[1] ?? '', 0);

/** "N", "N.V" */
const isInitials = (word: string): boolean =>
  word.split('.').every((part) => part.normalize('NFC').length === 1 && isCapitalAt(part));

/** The word that a text begins with, behind an opening mark. */
function openingWord(text: string): string {
  const start = /^[“"'‘(]/.test(text) ? 1 : 0;
  return text.slice(start, runEnd(text, start));
}

/** Whether `before`, which ends in a full stop, does not end a sentence when `after` follows. */
function isAbbreviation(before: string, after: string, language: string): boolean {
  const word = lastWord.exec(before.slice(-40))?.[1];
  if (!word) return false;
  const next = openingWord(after);
  const followedByNumber = isDigitAt(next, 0);
  if (/^\d{1,2}$/.test(word))
    return ordinalStopLanguages.has(language) && !sentenceOpeners.has(next.toLowerCase());
  if (/\d$/.test(word))
    return followedByNumber && /^\d{1,3}(?:\.\d{3})*$/.test(word) && /^\d{3}\b/.test(after);
  if (followedByNumber && numberAbbreviations.has(word)) return true;
  if (prefixAbbreviations.has(word)) return next !== '' && !(word.length === 1 && opens(next));
  if (openAbbreviations.has(word) || isInitials(word))
    return next !== '' && !followedByNumber && !opens(next);
  return false;
}

const opens = (word: string): boolean => sentenceOpeners.has(word.toLowerCase());

/** Whether two neighbouring segments are one sentence. */
function belongTogether(before: string, after: string, language: string): boolean {
  if (hangs(after)) return true;
  if (isListNumber(before)) return true;
  return before.endsWith('.') && isAbbreviation(before, after, language);
}

/** Segments of `text` at the segmenter's boundaries and at an ellipsis before a capital, trimmed. */
function segments(text: string, language: string): TextRange[] {
  const found: TextRange[] = [];
  for (const { segment, index } of segmenter(language, 'sentence').segment(text)) {
    let from = 0;
    const cuts = [...segment.matchAll(ellipsisCut)].filter(([, next = '']) => isCapitalAt(next));
    for (const match of [...cuts, undefined]) {
      const to = match ? match.index + match[0].length : segment.length;
      const piece = segment.slice(from, to);
      const start = index + from + (piece.length - piece.trimStart().length);
      const end = index + from + piece.trimEnd().length;
      if (end > start) found.push({ start, end });
      from = to;
    }
  }
  return found;
}

/**
 * Sentences of a paragraph: the boundaries of `Intl.Segmenter` (UAX #29), less those after
 * abbreviations, initials, list numbers and ordinals, before lower case and before closing marks;
 * plus one after "…" before a capital. A line break always ends a sentence.
 */
export function splitSentences(text: string, language: string): readonly TextRange[] {
  const base = language.toLowerCase().split('-')[0] ?? 'und';
  const sentences: TextRange[] = [];
  for (const { start, end } of segments(text, base)) {
    const last = sentences.at(-1);
    const joins =
      last &&
      !text.slice(last.end, start).includes('\n') &&
      belongTogether(text.slice(last.start, last.end), text.slice(start, end), base);
    if (joins) sentences[sentences.length - 1] = { start: last.start, end };
    else sentences.push({ start, end });
  }
  return sentences;
}
