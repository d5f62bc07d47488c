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

/** Finished and long words find least. */
const rarestFirst = (words: readonly SearchWord[]): readonly SearchWord[] =>
  words.toSorted((a, b) => Number(a.isOpen) - Number(b.isOpen) || b.plain.length - a.plain.length);

/** Lets a record weigh something for the n-th word only where it holds those before. */
function holdingAllBefore(size: number): (at: number) => (id: number) => number {
  /** How many of the words a record holds so far; a pasted paragraph has more than a byte counts. */
  const held = new Uint16Array(size);
  return (at) => (id) => {
    if ((held[id] ?? 0) < at) return 0;
    held[id] = at + 1;
    return 1;
  };
}

/**
 * Every word has to be there. The index looks words up one after the other and would weigh everything that each
 * is in; most of that time is saved. `size` is greater than every id.
 */
function everyWord(words: readonly SearchWord[], size: number, fuzzyOf: (word: SearchWord) => number): Query {
  const boostAt = holdingAllBefore(size);
  const queries = rarestFirst(words).map((word, at): Query => {
    const queries: Query[] = [queryOfWord(word, fuzzyOf(word))];
    return words.length === 1 ? { queries } : { queries, boostDocument: boostAt(at) };
  });
  return { combineWith: 'AND', queries };
}

export const strictQuery = (words: readonly SearchWord[], size: number): Query =>
  everyWord(words, size, () => 0);

/** Every word, or one that differs by a small mistake. */
export const lenientQuery = (words: readonly SearchWord[], size: number): Query =>
  everyWord(words, size, ({ plain }) => typosOf(plain));
