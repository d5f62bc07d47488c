import type { Query } from 'minisearch';
import { typosOf } from './closeness';
import type { SearchWord } from './parse-search';
import { exactTerm } from './words';

/** Beginnings that are looked up: one letter begins half of all words. */
const shortestPrefix = 2;
/** Two letters begin hundreds of words; in bodies they would find everything, and take their time. */
const shortestPrefixInBody = 3;

function foldedQuery({ plain, isOpen }: SearchWord, fuzzy: number): Query {
  const isPrefix = isOpen && plain.length >= shortestPrefix;
  if (!isPrefix || plain.length >= shortestPrefixInBody) return { queries: [plain], fuzzy, prefix: isPrefix };
  const begun = { queries: [plain], prefix: true, fields: ['title', 'names'] };
  return { combineWith: 'OR', queries: [{ queries: [plain] }, begun] };
}

/** A word without its diacritics; where it was typed with some, as it was typed weighs more. */
function queryOfWord(word: SearchWord, fuzzy: number): Query {
  const folded = foldedQuery(word, fuzzy);
  if (word.exact === word.plain) return folded;
  return { combineWith: 'OR', queries: [folded, { queries: [exactTerm(word.exact)] }] };
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
