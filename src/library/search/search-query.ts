import type { Query } from 'minisearch';
import { typosOf } from './closeness';
import type { SearchWord } from './parse-search';

/** An unfinished word of one letter begins half of all words. */
const shortestPrefix = 2;

/** A word without its diacritics; where it was typed with some, as it was typed weighs more. */
function queryOfWord({ exact, plain, isOpen }: SearchWord, fuzzy: number): Query {
  const folded = { queries: [plain], fuzzy, prefix: isOpen && plain.length >= shortestPrefix };
  return exact === plain ? folded : { combineWith: 'OR', queries: [folded, { queries: [exact] }] };
}

/** Every word has to be there. */
export const strictQuery = (words: readonly SearchWord[]): Query => ({
  combineWith: 'AND',
  queries: words.map((word) => queryOfWord(word, 0)),
});

/** Every word, or one that differs by a small mistake. */
export const lenientQuery = (words: readonly SearchWord[]): Query => ({
  combineWith: 'AND',
  queries: words.map((word) => queryOfWord(word, typosOf(word.plain))),
});
