import type { SearchResult } from 'minisearch';
import { sideBySide } from './closeness';
import type { Search, SearchWord } from './parse-search';

/** The folded text of a hit. */
export type TextOf = (id: string) => string;

/** Guesses that are looked at closely. */
const guessesRead = 2000;

const termsOf = (hits: readonly SearchResult[]): ReadonlySet<string> =>
  new Set(hits.flatMap((hit) => hit.terms));

const isAsTyped = (words: readonly SearchWord[], { terms }: SearchResult): boolean =>
  words.every(({ exact, plain }) => exact === plain || terms.includes(exact));

/** Words side by side first, of these the ones with the typed diacritics, then by weight. */
export function rankHits(
  hits: readonly SearchResult[],
  words: readonly SearchWord[],
  textOf: TextOf,
): readonly string[] {
  const together = sideBySide(words, termsOf(hits));
  const tier = (hit: SearchResult): number =>
    (together?.test(textOf(hit.id)) ? 2 : 0) + (isAsTyped(words, hit) ? 1 : 0);
  return hits
    .map((hit) => ({ id: hit.id as string, tier: tier(hit), score: hit.score }))
    .sort((one, other) => other.tier - one.tier || other.score - one.score)
    .map(({ id }) => id);
}

/** What may have been meant; of several words only where they stand side by side, or half of all would fit. */
export function likelyGuesses(
  hits: readonly SearchResult[],
  words: readonly SearchWord[],
  textOf: TextOf,
): readonly string[] {
  const read = hits.slice(0, guessesRead);
  if (words.length === 1) return read.map(({ id }) => id);
  const together = sideBySide(words, termsOf(read));
  return read.filter(({ id }) => together?.test(textOf(id))).map(({ id }) => id);
}

/** Does a hit hold every phrase as it was quoted, its diacritics among it? */
export const holdsPhrases = (phrases: Search['phrases'], hit: SearchResult, textOf: TextOf): boolean =>
  phrases.every((phrase) => {
    const plain = phrase.map((word) => word.plain);
    return isAsTyped(phrase, hit) && (sideBySide(phrase, plain)?.test(textOf(hit.id)) ?? true);
  });
