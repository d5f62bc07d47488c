import MiniSearch from 'minisearch';
import { foldedText } from './folded-text';
import { parseSearch } from './parse-search';
import { holdsPhrases, likelyGuesses, rankHits } from './rank-hits';
import type { SearchDoc } from './search-doc';
import { lenientQuery, strictQuery } from './search-query';
import { termsOf, wordsOf } from './words';

export interface SearchIndex {
  /** Adds records, or puts them in the place of their earlier state. */
  put(docs: readonly SearchDoc[]): void;
  drop(ids: readonly string[]): void;
  /** Ids of what was found, best first. */
  find(typed: string): readonly string[];
}

/** A name in the headline is what an article is about; in the body it may be a mention. */
const boost = { title: 4, names: 3, body: 1 } as const;
/** With this many hits nobody needs guesses at what was meant. */
const enough = 10;

const createIndex = (): MiniSearch<SearchDoc> =>
  new MiniSearch<SearchDoc>({
    fields: ['title', 'names', 'body'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: termsOf,
    // What is searched for has been split and folded already.
    searchOptions: { boost, tokenize: (text) => [text], processTerm: (term) => term },
  });

/** Full text over records: folded, exact diacritics first, prefixes, small mistakes, phrases. */
export function createSearchIndex(): SearchIndex {
  const index = createIndex();
  const texts = new Map<string, string>();
  const textOf = (id: string): string => texts.get(id) ?? '';

  function find(typed: string): readonly string[] {
    const { phrases, words: loose } = parseSearch(typed);
    const words = [...phrases.flat(), ...loose];
    if (words.length === 0) return [];
    const hits = index.search(strictQuery(words)).filter((hit) => holdsPhrases(phrases, hit, textOf));
    const found = rankHits(hits, words, textOf);
    if (hits.length >= enough || phrases.length > 0) return found;
    const guesses = likelyGuesses(index.search(lenientQuery(words)), words, textOf);
    return [...new Set([...found, ...guesses])];
  }

  return {
    put: (docs) => {
      for (const doc of docs) {
        if (texts.has(doc.id)) index.discard(doc.id);
        index.add(doc);
        texts.set(doc.id, foldedText(doc));
      }
    },
    drop: (ids) => {
      for (const id of ids) if (texts.delete(id)) index.discard(id);
    },
    find,
  };
}
