/**
 * Text as one line: composed letters (NFC), every run of white space one space, no zero-width marks, and no
 * overrides of the writing direction, which make a name read as another.
 */
export const squeeze = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u202a-\u202e\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What two spellings of one name share: letters and digits in lower case, without accents. */
export const foldKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
