import { distance } from 'fastest-levenshtein';
import type { SearchWord } from './parse-search';

/** Tells of a folded text. */
export type TextTest = (text: string) => boolean;

/** Mistakes that a word may have: none in the shortest, where one letter makes another word. */
export const typosOf = (plain: string): number => (plain.length < 3 ? 0 : plain.length < 7 ? 1 : 2);

const fits = (word: SearchWord, term: string, typos: number): boolean =>
  term === word.plain || (word.isOpen && term.startsWith(word.plain)) || distance(term, word.plain) <= typos;

const escaped = (term: string): string => term.replace(/[^\p{L}\p{N}]/gu, '\\$&');

/** Do words stand side by side as they were typed, the last perhaps unfinished? A search for one string. */
export function sideBySide(words: readonly SearchWord[]): TextTest {
  const row = words.map(({ plain }) => ` ${plain}`).join('');
  const wanted = words.at(-1)?.isOpen ? row : `${row} `;
  return (text) => text.includes(wanted);
}

/** The same for words with small mistakes: each as one of the terms that it was found by. */
export function nearlySideBySide(words: readonly SearchWord[], terms: Iterable<string>): TextTest {
  const all = [...terms];
  const choices = words.map((word) =>
    all.filter((term) => fits(word, term, typosOf(word.plain))).map(escaped),
  );
  if (choices.some((terms) => terms.length === 0)) return () => false;
  const pattern = new RegExp(` ${choices.map((choice) => `(?:${choice.join('|')})`).join(' ')} `);
  return (text) => pattern.test(text);
}
