import { withoutSoftHyphens } from '@/article';

/**
 * Text as one line: composed letters (NFC), every run of white space one space, no zero-width marks, no soft
 * hyphens, and no overrides of the writing direction, which make a name read as another.
 */
export function squeeze(text: string | null | undefined): string {
  const trimmed = text?.trim() ?? '';
  return loose.test(trimmed) ? squeezed(trimmed) : trimmed;
}

/** What a trimmed text must hold for there to be anything left to squeeze; most texts hold none of it. */
const loose = /[^\x21-\x7e\xa1-\xac\xae-\u02ff ]| {2}/;

const squeezed = (text: string): string => spelled(withoutSoftHyphens(text));

const spelled = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A squeezed line with the soft hyphens that its words have in `text`: a reader breaks long ones there. */
export function asSpelled(line: string, text: string): string {
  const words = new Map(
    spelled(text)
      .split(' ')
      .map((word) => [withoutSoftHyphens(word), word]),
  );
  return line.replace(/\S+/g, (word) => words.get(word) ?? word);
}

/** What two spellings of one name share: letters and digits in lower case, without accents. */
export const foldKey = (text: string): string =>
  /[^\0-\x7f]/.test(text) ? foldedKey(text) : text.toLowerCase().replace(/[^a-z0-9]+/g, '');

const foldedKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
