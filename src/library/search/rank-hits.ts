import type { SearchResult } from 'minisearch';
import { nearlySideBySide, sideBySide } from './closeness';
import type { Search, SearchWord } from './parse-search';
import { exactTerm } from './words';

/** The folded text of a hit. */
export type TextOf = (hit: SearchResult) => string;

/** Guesses that are looked at closely. */
const guessesRead = 2000;

const isAsTyped = (words: readonly SearchWord[], { terms }: SearchResult): boolean =>
  words.every(({ exact, plain }) => exact === plain || terms.includes(exactTerm(exact)));

/** Words side by side first, of these the ones with the typed diacritics; within each as the hits come, by weight. */
export function rankHits(
  hits: readonly SearchResult[],
  words: readonly SearchWord[],
  textOf: TextOf,
): readonly SearchResult[] {
  const together = words.length > 1 ? sideBySide(words) : () => false;
  const tier = (hit: SearchResult): number =>
    (together(textOf(hit)) ? 2 : 0) + (isAsTyped(words, hit) ? 1 : 0);
  // Thousands of hits come sorted by weight already: dealing them out is all there is left to do.
  const tiers: SearchResult[][] = [[], [], [], []];
  for (const hit of hits) tiers[tier(hit)]?.push(hit);
  return tiers.reverse().flat();
}

/** What may have been meant; of several words only where they stand side by side, or half of all would fit. */
export function likelyGuesses(
  hits: readonly SearchResult[],
  words: readonly SearchWord[],
  textOf: TextOf,
): readonly SearchResult[] {
  const read = hits.slice(0, guessesRead);
  if (words.length === 1) return read;
  const together = nearlySideBySide(words, new Set(read.flatMap(({ terms }) => terms)));
  return read.filter((hit) => together(textOf(hit)));
}

/** Does a hit hold every phrase as it was quoted, its diacritics among it? */
export function phraseTest(phrases: Search['phrases'], textOf: TextOf): (hit: SearchResult) => boolean {
  const tests = phrases.map((phrase) => ({ phrase, together: sideBySide(phrase) }));
  return (hit) => tests.every(({ phrase, together }) => isAsTyped(phrase, hit) && together(textOf(hit)));
}
