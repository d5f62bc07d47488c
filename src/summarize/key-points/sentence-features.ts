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

/** What the features of all sentences of a text share. */
export interface FeatureContext {
  readonly statistics: TermStatistics;
  readonly ranks: Float64Array;
  /** Words of the first two sentences. */
  readonly opening: ReadonlySet<string>;
  readonly startsWithConnective: (text: string) => boolean;
}

/** A number as written, its separators included. */
const figure = /[\d²³¹¼-¾]+(?:[.,:/-][\d²³¹¼-¾]+)*/g;
const quotationMark = /["“”«»]/;

const flag = (holds: boolean): number => (holds ? 1 : 0);
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

const positionLog = ({ position }: RankedSentence): number => Math.log(position + 1);
const lengthLog = ({ words }: RankedSentence): number => Math.log(words.length + 1);

function positionFeatures(sentence: RankedSentence, { sentences }: TermStatistics): number[] {
  const { position, inParagraph } = sentence;
  return [
    flag(position === 0),
    flag(position === 1),
    flag(position === 2),
    positionLog(sentence),
    1 / (position + 1),
    position / sentences,
    flag(position === sentences - 1),
    flag(inParagraph === 0),
  ];
}

function lengthFeatures(sentence: RankedSentence): number[] {
  const { length } = sentence.words;
  return [lengthLog(sentence), Math.max(0, 15 - length) / 15, Math.min(2, Math.max(0, length - 40) / 40)];
}

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

/** How much of what the whole text says the sentence says: its words by their share of all words. */
const wordCoverage = ({ distinct }: RankedSentence, { share }: TermStatistics): number =>
  sum([...distinct].map((word) => share.get(word) ?? 0));

/** How often its pairs of words stand in other sentences too. */
function pairCoverage({ pairs }: RankedSentence, { pairCount }: TermStatistics): number {
  const elsewhere = sum(pairs.map((pair) => (pairCount.get(pair) ?? 1) - 1));
  return Math.min(1, ratio(elsewhere, pairs.length * 4));
}

/** The first two sentences are the opening themselves. */
const openingLikeness = ({ position, distinct }: RankedSentence, opening: ReadonlySet<string>): number =>
  position < 2 ? 1 : ratio(2 * shared(distinct, opening), distinct.size + opening.size);

function wordingFeatures({ text, words }: RankedSentence, context: FeatureContext): number[] {
  const names = [...innerCapitals(text, ',')].length;
  return [
    Math.min(1, (text.match(figure)?.length ?? 0) / 2),
    flag(quotationMark.test(text)),
    Math.min(1, ratio(names, words.length) * 3),
    flag(context.startsWithConnective(text)),
  ];
}

/** Where no title tells what the text is about, other features count once more, by weights of their own. */
const untitledFeatures = (features: readonly number[], { title }: TermStatistics): number[] =>
  features.map((feature) => (title.size === 0 ? feature : 0));

/**
 * What speaks for a sentence by itself, each about 0 to 1 (lengths: logarithms), in the order of
 * `sentenceFeatureNames`.
 */
export function sentenceFeatures(sentence: RankedSentence, context: FeatureContext): readonly number[] {
  const { statistics, ranks, opening } = context;
  const rank = ranks[sentence.position] ?? 0;
  const centrality = Math.min(4, rank);
  const coverage = wordCoverage(sentence, statistics);
  return [
    ...positionFeatures(sentence, statistics),
    ...lengthFeatures(sentence),
    ...titleFeatures(sentence, statistics),
    centrality,
    Math.log(Math.max(0.05, rank)),
    coverage,
    pairCoverage(sentence, statistics),
    openingLikeness(sentence, opening),
    ...wordingFeatures(sentence, context),
    ...untitledFeatures([positionLog(sentence), lengthLog(sentence), centrality, coverage], statistics),
  ];
}
