import type { SearchResult } from 'minisearch';
import { sideBySide } from './closeness';
import type { Search, SearchWord } from './parse-search';
import { exactTerm } from './words';

/** The folded text of a hit. */
export type TextOf = (id: string) => string;

/** Guesses that are looked at closely. */
const guessesRead = 2000;

const termsOf = (hits: readonly SearchResult[]): ReadonlySet<string> =>
  new Set(hits.flatMap((hit) => hit.terms));

const isAsTyped = (words: readonly SearchWord[], { terms }: SearchResult): boolean =>
  words.every(({ exact, plain }) => exact === plain || terms.includes(exactTerm(exact)));

/** Words side by side first, of these the ones with the typed diacritics; within each as the hits come, by weight. */
export function rankHits(
  hits: readonly SearchResult[],
  words: readonly SearchWord[],
  textOf: TextOf,
): readonly string[] {
  const together = words.length > 1 ? sideBySide(words, termsOf(hits)) : undefined;
  const tier = (hit: SearchResult): number =>
    (together?.test(textOf(hit.id)) ? 2 : 0) + (isAsTyped(words, hit) ? 1 : 0);
  // Thousands of hits come sorted by weight already: dealing them out is all there is left to do.
  const tiers: string[][] = [[], [], [], []];
  for (const hit of hits) tiers[tier(hit)]?.push(hit.id);
  return tiers.reverse().flat();
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
