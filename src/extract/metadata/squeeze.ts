import { withoutSoftHyphens } from '@/article';

/**
 * Text as one line: composed letters (NFC), every run of white space one space, no zero-width marks, no soft
 * hyphens, and no overrides of the writing direction, which make a name read as another.
 */
export function squeeze(text: string | null | undefined): string {
  const trimmed = text?.trim() ?? '';
  if (!beyondLatin.test(trimmed)) return trimmed;
  const composed = trimmed.normalize('NFC');
  return loose.test(composed) ? spelled(withoutSoftHyphens(composed)) : composed;
}

/** What a trimmed text must hold for there to be anything left to squeeze; most texts hold none of it. */
const beyondLatin = /[^\x21-\x7e\xa1-\xac\xae-\u02ff ]| {2}/;

const unseen = '\\u200b-\\u200d\\u202a-\\u202e\\u2060\\ufeff';
/** The same for composed text in any script: white space but single spaces, soft hyphens, what nobody sees. */
const loose = new RegExp(
  `[\\t-\\r\\xa0\\xad\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000${unseen}]| {2}`,
);
const anyUnseen = new RegExp(`[${unseen}]`, 'g');

const spelled = (text: string): string =>
  text.normalize('NFC').replace(anyUnseen, '').replace(/\s+/g, ' ').trim();

/** A squeezed line with the soft hyphens that its words have in `text`: a reader breaks long ones there. */
export function asSpelled(line: string, text: string): string {
  const words = new Map(
    spelled(text)
      .split(' ')
      .map((word) => [withoutSoftHyphens(word), word]),
  );
  return line.replace(/\S+/g, (word) => words.get(word) ?? word);
}

const asciiKey = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
const notAscii = /[^\0-\x7f]/;

/** What two spellings of one name share: letters and digits in lower case, without accents. */
export function foldKey(text: string): string {
  if (!notAscii.test(text)) return asciiKey(text);
  const bare = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[đĐ]/g, 'd');
  return notAscii.test(bare) ? bare.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') : asciiKey(bare);
}
