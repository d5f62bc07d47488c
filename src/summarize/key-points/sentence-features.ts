import { innerCapitals } from '../text/inner-capitals';
import type { RankedSentence } from './ranked-sentence';
import type { TermStatistics } from './term-statistics';

/** Names of what `sentenceFeatures` gives, in its order. */
export const sentenceFeatureNames = [
  'first',
  'second',
  'third',
  'position-log',
  'position-inverse',
  'position-share',
  'last',
  'opens-paragraph',
  'length-log',
  'length-short',
  'length-long',
  'title-f1',
  'title-recall',
  'title-precision',
  'title-rarity',
  'title-pairs',
  'centrality',
  'centrality-log',
  'coverage',
  'pair-coverage',
  'opening-likeness',
  'digits',
  'quoted',
  'names',
  'connective',
  'untitled-position',
  'untitled-length',
  'untitled-centrality',
  'untitled-coverage',
] as const;

/** A number as written, its separators included. */
const figure = /[\d²³¹¼-¾]+(?:[.,:/-][\d²³¹¼-¾]+)*/g;

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
};

function titleFeatures({ distinct, pairs }: RankedSentence, statistics: TermStatistics): number[] {
  const { title, titlePairs, rarity } = statistics;
  const common = shared(title, distinct);
  const weights = [...title].map((word) => [rarity(word), distinct.has(word)] as const);
  const present = sum(weights.filter(([, has]) => has).map(([weight]) => weight));
  return [
    ratio(2 * common, title.size + distinct.size),
    ratio(common, title.size),
    ratio(common, distinct.size),
    ratio(present, sum(weights.map(([weight]) => weight))),
    ratio(shared(titlePairs, new Set(pairs)), titlePairs.size),
  ];
}

/** What the features of all sentences of a text share. */
export interface FeatureContext {
  readonly statistics: TermStatistics;
  readonly ranks: Float64Array;
  /** Words of the first two sentences. */
  readonly opening: ReadonlySet<string>;
  readonly startsWithConnective: (text: string) => boolean;
}

/** What speaks for a sentence by itself, each about 0 to 1 (lengths: logarithms). */
export function sentenceFeatures(sentence: RankedSentence, context: FeatureContext): readonly number[] {
  const { statistics, ranks, opening } = context;
  const { position, words, pairs, distinct, text } = sentence;
  const count = statistics.sentences;
  const rank = ranks[position] ?? 0;
  const lengthLog = Math.log(words.length + 1);
  const coverage = sum([...distinct].map((word) => statistics.share.get(word) ?? 0));
  const pairCoverage = ratio(
    sum(pairs.map((pair) => (statistics.pairCount.get(pair) ?? 1) - 1)),
    pairs.length * 4,
  );
  const untitled = statistics.title.size === 0 ? 1 : 0;
  const positionLog = Math.log(position + 1);
  const names = [...innerCapitals(text, ',')].length;
  return [
    position === 0 ? 1 : 0,
    position === 1 ? 1 : 0,
    position === 2 ? 1 : 0,
    positionLog,
    1 / (position + 1),
    position / count,
    position === count - 1 ? 1 : 0,
    sentence.inParagraph === 0 ? 1 : 0,
    lengthLog,
    Math.max(0, 15 - words.length) / 15,
    Math.min(2, Math.max(0, words.length - 40) / 40),
    ...titleFeatures(sentence, statistics),
    Math.min(4, rank),
    Math.log(Math.max(0.05, rank)),
    coverage,
    Math.min(1, pairCoverage),
    position < 2 ? 1 : ratio(2 * shared(distinct, opening), distinct.size + opening.size),
    Math.min(1, (text.match(figure)?.length ?? 0) / 2),
    /["“”«»]/.test(text) ? 1 : 0,
    Math.min(1, ratio(names, words.length) * 3),
    context.startsWithConnective(text) ? 1 : 0,
    untitled * positionLog,
    untitled * lengthLog,
    untitled * Math.min(4, rank),
    untitled * coverage,
  ];
}
