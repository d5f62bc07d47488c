import type { RankedSentence } from './ranked-sentence';
import type { TermStatistics } from './term-statistics';

/** Names of what `setFeatures` gives, in its order. */
export const setFeatureNames = [
  'likeness-to-nearest',
  'words-said',
  'rarity-said',
  'pairs-said',
  'new-title',
  'new-coverage',
  'follows-chosen',
  'distance',
  'chosen-length',
] as const;

/** What was chosen so far, as sets that can be asked. */
export interface ChosenSet {
  readonly sentences: readonly RankedSentence[];
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  /** `containment` of a sentence and the chosen one that is most like it. */
  readonly nearest: (sentence: RankedSentence) => number;
}

/** `alike` is `containment` in the text of the sentences. */
export const chosenSet = (
  sentences: readonly RankedSentence[],
  alike: (a: RankedSentence, b: RankedSentence) => number,
): ChosenSet => ({
  sentences,
  nearest: (sentence) => Math.max(0, ...sentences.map((other) => alike(sentence, other))),
  words: new Set(sentences.flatMap(({ words }) => words)),
  pairs: new Set(sentences.flatMap(({ pairs }) => pairs)),
});

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Share of the rarer sentence's weighted words that the other one has too: 1 means one says all of the other. */
export function containment(a: RankedSentence, b: RankedSentence, statistics: TermStatistics): number {
  let common = 0;
  let wholeA = 0;
  let wholeB = 0;
  for (const word of a.distinct) {
    const weight = statistics.rarity(word);
    wholeA += weight;
    if (b.distinct.has(word)) common += weight;
  }
  for (const word of b.distinct) wholeB += statistics.rarity(word);
  return ratio(common, Math.min(wholeA, wholeB));
}

/** What speaks for a sentence given those chosen before it. */
export function setFeatures(
  sentence: RankedSentence,
  chosen: ChosenSet,
  statistics: TermStatistics,
): readonly number[] {
  const { distinct, pairs, words, position } = sentence;
  let said = 0;
  let raritySaid = 0;
  let rarity = 0;
  let newTitle = 0;
  let newCoverage = 0;
  for (const word of distinct) {
    const weight = statistics.rarity(word);
    const isSaid = chosen.words.has(word);
    rarity += weight;
    if (isSaid) said++;
    if (isSaid) raritySaid += weight;
    if (!isSaid && statistics.title.has(word)) newTitle++;
    if (!isSaid) newCoverage += statistics.share.get(word) ?? 0;
  }
  const distances = chosen.sentences.map((other) => Math.abs(position - other.position));
  return [
    chosen.nearest(sentence),
    ratio(said, distinct.size),
    ratio(raritySaid, rarity),
    ratio(pairs.filter((pair) => chosen.pairs.has(pair)).length, pairs.length),
    ratio(newTitle, statistics.title.size),
    newCoverage,
    chosen.sentences.some((other) => position === other.position + 1) ? 1 : 0,
    Math.log(Math.min(...distances, statistics.sentences) + 1),
    Math.log(words.length + 1) * Math.min(1, chosen.words.size / 100),
  ];
}
