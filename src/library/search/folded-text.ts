import type { SearchDoc } from './search-doc';
import { foldWord, wordsOf } from './words';

const encoder = new TextEncoder();
const decoder = new TextDecoder('latin1');
const isAscii = /^[\0-\x7f]*$/;

/** Engines keep a text that was cut from a two-byte one in two bytes; this one fits in one, half the memory. */
const compact = (text: string): string => (isAscii.test(text) ? decoder.decode(encoder.encode(text)) : text);

/** Splits every field into words once, for the index and for the text to look for neighbours in. */
export const spacedDoc = ({ id, ...fields }: SearchDoc): SearchDoc => {
  const spaced = (text: string): string =>
    text
      .split('\n')
      .map((line) => wordsOf(line).join(' '))
      .join('\n');
  return { id, title: spaced(fields.title), names: spaced(fields.names), body: spaced(fields.body) };
};

/** Blanks and line breaks are kept: words on either side of a break do not stand together. */
export const foldedText = ({ title, names, body }: SearchDoc): string =>
  compact(`\n${`${title}\n${names}\n${body}`.replace(/[^ \n]+/g, foldWord)}\n`);
