import { distance } from 'fastest-levenshtein';
import type { SearchWord } from './parse-search';

/** Mistakes that a word may have: none in the shortest, where one letter makes another word. */
export const typosOf = (plain: string): number => (plain.length < 3 ? 0 : plain.length < 7 ? 1 : 2);

const fits = (word: SearchWord, term: string, typos: number): boolean =>
  term === word.plain || (word.isOpen && term.startsWith(word.plain)) || distance(term, word.plain) <= typos;

const escaped = (term: string): string => term.replace(/[^\p{L}\p{N}]/gu, '\\$&');

/**
 * A pattern for words that stand side by side, each as one of the terms that it was found by; undefined for a
 * word alone.
 */
export function sideBySide(words: readonly SearchWord[], terms: Iterable<string>): RegExp | undefined {
  if (words.length < 2) return undefined;
  const all = [...terms];
  const choices = words.map((word) =>
    all.filter((term) => fits(word, term, typosOf(word.plain))).map(escaped),
  );
  if (choices.some((terms) => terms.length === 0)) return undefined;
  return new RegExp(
    `(?:^|[ \\n])${choices.map((choice) => `(?:${choice.join('|')})`).join(' ')}(?:$|[ \\n])`,
  );
}
