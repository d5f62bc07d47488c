import { fold, withoutSoftHyphens } from '@/article';

/** Runs of letters, their marks, and digits: "1.432" is two words, as a person may type either. */
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in lower case, composed, with their diacritics; whole where soft hyphens may break them. */
export const wordsOf = (text: string): readonly string[] =>
  withoutSoftHyphens(text).normalize('NFC').toLowerCase().match(word) ?? [];

/** Cache: folded words. Texts use the same few thousand again and again. */
const folded = new Map<string, string>();
const cacheSize = 50_000;

export function foldWord(exact: string): string {
  const known = folded.get(exact);
  if (known !== undefined) return known;
  const made = fold(exact);
  if (folded.size < cacheSize) folded.set(exact, made);
  return made;
}

/** A word as it is written, apart from the folded ones: no beginning of a folded word is one of these. */
export const exactTerm = (exact: string): string => `=${exact}`;

/** What the index holds of a word: without diacritics, and where it has some, as it is written too. */
export function termsOf(exact: string): string | string[] {
  const plain = foldWord(exact);
  return plain === exact ? plain : [plain, exactTerm(exact)];
}
