import {
  numberAbbreviations,
  openAbbreviations,
  ordinalStopLanguages,
  prefixAbbreviations,
  sentenceOpeners,
} from './abbreviation-table';
import { segmenter } from './segmenter';

/** UTF-16 offsets in a text, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const closers = `"'”’»›)\\]】」』`;
const lastWord = /(?:^|[\s("'“‘«[–—-])([^\s("'“‘«[–—-]+)\.$/u;
/** What cannot begin a sentence: a closing mark (a straight one is closing when no letter follows), a stop, lower case. */
const hangingStart = /^(?:[”’»)\]】」』.,;:!?…%]|["'](?![\p{L}\p{N}])|["']?[\p{Ll}\p{N}]*\p{Ll})/u;
const listNumber = /^(?:\(?(?:\d{1,3}|[IVX]{1,4}|[\p{L}])[.)]|[-–—•*+]+)$/u;
const initials = /^(?:\p{Lu}\p{M}*\.)*\p{Lu}\p{M}*$/u;
const ellipsisCut = new RegExp(`…[${closers}]*\\s+(?=["“‘«(]?\\p{Lu})`, 'gu');

/** Whether `before`, which ends in a full stop, does not end a sentence when `after` follows. */
function isAbbreviation(before: string, after: string, language: string): boolean {
  const word = lastWord.exec(before.slice(-40))?.[1];
  if (!word) return false;
  const next = /^[“"'‘(]?([\p{L}\p{M}\p{N}]+)/u.exec(after)?.[1] ?? '';
  const followedByNumber = /^\p{N}/u.test(next);
  if (/^\d{1,2}$/.test(word))
    return ordinalStopLanguages.has(language) && !sentenceOpeners.has(next.toLowerCase());
  if (/\d$/.test(word))
    return followedByNumber && /^\d{1,3}(?:\.\d{3})*$/.test(word) && /^\d{3}\b/.test(after);
  if (followedByNumber && numberAbbreviations.has(word)) return true;
  if (prefixAbbreviations.has(word)) return next !== '' && !(word.length === 1 && opens(next));
  if (openAbbreviations.has(word) || initials.test(word))
    return next !== '' && !followedByNumber && !opens(next);
  return false;
}

const opens = (word: string): boolean => sentenceOpeners.has(word.toLowerCase());

/** Whether two neighbouring segments are one sentence. */
function belongTogether(before: string, after: string, language: string): boolean {
  if (hangingStart.test(after)) return true;
  if (listNumber.test(before)) return true;
  return before.endsWith('.') && isAbbreviation(before, after, language);
}

/** Segments of `text` at the segmenter's boundaries and at an ellipsis before a capital, trimmed. */
function segments(text: string, language: string): TextRange[] {
  const found: TextRange[] = [];
  for (const { segment, index } of segmenter(language, 'sentence').segment(text)) {
    let from = 0;
    for (const match of [...segment.matchAll(ellipsisCut), undefined]) {
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
