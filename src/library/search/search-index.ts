import MiniSearch, { type SearchResult } from 'minisearch';
import { foldedText, spacedFields } from './folded-text';
import { parseSearch } from './parse-search';
import { likelyGuesses, phraseTest, rankHits } from './rank-hits';
import type { SearchDoc } from './search-doc';
import { lenientQuery, strictQuery } from './search-query';
import { termsOf } from './words';

/** A record by a small number of its own: of numbers, a worker can hand over thousands at once. */
export type NumberedDoc = Omit<SearchDoc, 'id'> & { readonly id: number };

export interface SearchIndex {
  /** Adds records, or puts them in the place of their earlier state. */
  put(docs: readonly NumberedDoc[]): void;
  drop(ids: readonly number[]): void;
  /** Numbers of what was found, best first. */
  find(typed: string): Uint32Array<ArrayBuffer>;
}

/** A name in the headline is what an article is about; in the body it may be a mention. */
const boost = { title: 4, names: 3, body: 1 } as const;
/** With this many hits nobody needs guesses at what was meant. */
const enough = 10;

const createIndex = (): MiniSearch<NumberedDoc> =>
  new MiniSearch<NumberedDoc>({
    fields: ['title', 'names', 'body'],
    // Documents come with their words spaced.
    tokenize: (text) => text.split(/[ \n]/),
    processTerm: termsOf,
    // What is searched for has been split and folded already.
    searchOptions: { boost, tokenize: (text) => [text], processTerm: (term) => term },
  });

const idsOf = (hits: readonly SearchResult[]) => Uint32Array.from(hits, ({ id }) => id);

/** Full text over records: folded, exact diacritics first, prefixes, small mistakes, phrases. */
export function createSearchIndex(): SearchIndex {
  const index = createIndex();
  /** Folded texts by number. */
  const texts: (string | undefined)[] = [];
  const textOf = ({ id }: SearchResult): string => texts[id] ?? '';

  function find(typed: string): Uint32Array<ArrayBuffer> {
    const { phrases, words: loose } = parseSearch(typed);
    const words = [...phrases.flat(), ...loose];
    if (words.length === 0) return new Uint32Array();
    const all = index.search(strictQuery(words, texts.length));
    const hits = phrases.length > 0 ? all.filter(phraseTest(phrases, textOf)) : all;
    const found = idsOf(rankHits(hits, words, textOf));
    if (hits.length >= enough || phrases.length > 0) return found;
    const guesses = likelyGuesses(index.search(lenientQuery(words, texts.length)), words, textOf);
    return Uint32Array.from(new Set([...found, ...idsOf(guesses)]));
  }

  return {
    put: (docs) => {
      for (const { id, ...fields } of docs) {
        if (texts[id] !== undefined) index.discard(id);
        const spaced = spacedFields(fields);
        index.add({ id, ...spaced });
        texts[id] = foldedText(spaced);
      }
    },
    drop: (ids) => {
      for (const id of ids) {
        if (texts[id] !== undefined) index.discard(id);
        texts[id] = undefined;
      }
    },
    find,
  };
}
