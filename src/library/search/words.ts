import { fold } from '@/article';

/** Runs of letters, their marks, and digits: "1.432" is two words, as a person may type either. */
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in lower case, composed, with their diacritics. */
export const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFC').toLowerCase().match(word) ?? [];

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

/** What the index holds of a word: without diacritics, and where it has some, as it is written too. */
export function termsOf(exact: string): string | string[] {
  const plain = foldWord(exact);
  return plain === exact ? plain : [plain, exact];
}
