import { bigrams, tokens } from '../text/tokens';
import type { RankedSentence } from './ranked-sentence';

/** Counts over all ranked sentences that the features share. */
export interface TermStatistics {
  readonly sentences: number;
  /** How often a token stands in the text, as a share of all tokens. */
  readonly share: ReadonlyMap<string, number>;
  readonly pairCount: ReadonlyMap<string, number>;
  /** Inverse sentence frequency, ln((N + 1) / (df + 0.5)), never under 0. */
  readonly rarity: (word: string) => number;
  readonly title: ReadonlySet<string>;
  readonly titlePairs: ReadonlySet<string>;
  readonly meanLength: number;
}

const counted = (words: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

export function termStatistics(sentences: readonly RankedSentence[], title: string): TermStatistics {
  const all = sentences.flatMap(({ words }) => words);
  const share = counted(all);
  for (const [word, count] of share) share.set(word, count / all.length);
  const total = sentences.length;
  const rarityOf = (frequency: number) => Math.max(0, Math.log((total + 1) / (frequency + 0.5)));
  const unseen = rarityOf(0);
  const rarities = counted(sentences.flatMap(({ distinct }) => [...distinct]));
  for (const [word, frequency] of rarities) rarities.set(word, rarityOf(frequency));
  const titleWords = tokens(title);
  return {
    sentences: total,
    share,
    pairCount: counted(sentences.flatMap(({ pairs }) => [...new Set(pairs)])),
    rarity: (word) => rarities.get(word) ?? unseen,
    title: new Set(titleWords),
    titlePairs: new Set(bigrams(titleWords)),
    meanLength: all.length / Math.max(1, total),
  };
}
