import type { SearchDoc } from './search-doc';
import { foldWord, wordsOf } from './words';

const encoder = new TextEncoder();
const decoder = new TextDecoder('latin1');
const isAscii = /^[\0-\x7f]*$/;

/** Engines keep a text that was cut from a two-byte one in two bytes; this one fits in one, half the memory. */
const compact = (text: string): string => (isAscii.test(text) ? decoder.decode(encoder.encode(text)) : text);

/** The folded words of a record with one blank between them, fields by line, to look for neighbours in. */
export const foldedText = ({ title, names, body }: SearchDoc): string =>
  compact(
    `\n${`${title}\n${names}\n${body}`
      .split('\n')
      .map((line) => wordsOf(line).map(foldWord).join(' '))
      .join('\n')}\n`,
  );
