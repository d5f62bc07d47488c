import type { SearchDoc } from './search-doc';
import { foldWord, wordsOf } from './words';

const encoder = new TextEncoder();
const decoder = new TextDecoder('latin1');
const isAscii = /^[\0-\x7f]*$/;

/** Engines keep a text that was cut from a two-byte one in two bytes; this one fits in one, half the memory. */
const compact = (text: string): string => (isAscii.test(text) ? decoder.decode(encoder.encode(text)) : text);

type Fields = Pick<SearchDoc, 'title' | 'names' | 'body'>;

/** Splits every field into words once, for the index and for the text to look for neighbours in. */
export const spacedFields = ({ title, names, body }: Fields): Fields => {
  const spaced = (text: string): string =>
    text
      .split('\n')
      .map((line) => wordsOf(line).join(' '))
      .join('\n');
  return { title: spaced(title), names: spaced(names), body: spaced(body) };
};

/**
 * Every word with a blank on either side, so that words which stand together are found as one string; line breaks
 * are kept, since words on either side of a break do not stand together.
 */
export const foldedText = ({ title, names, body }: Fields): string =>
  compact(` ${`${title}\n${names}\n${body}`.replace(/[^ \n]+/g, foldWord).replaceAll('\n', ' \n ')} `);
