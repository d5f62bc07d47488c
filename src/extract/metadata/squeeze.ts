/** Text as one line: composed letters (NFC), every run of white space one space, no zero-width marks. */
export const squeeze = (text: string | null | undefined): string =>
  !text || !loose.test(text) ? (text ?? '') : squeezed(text);

/** What a text below U+0300 must hold for there to be anything to squeeze; most texts hold none of it. */
const loose = /[^\x21-\x7e\xa1-\xac\xae-\u02ff ]| {2}|^ | $/;

const squeezed = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
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
