import type { TextDocument } from '../text/document-text';
import { centrality } from './centrality';
import type { RankedSentence } from './ranked-sentence';
import { type FeatureContext, sentenceFeatures } from './sentence-features';
import { type ChosenSet, chosenSet, containment, setFeatures } from './set-features';
import { startsWithConnective } from './standing-alone';
import { type TermStatistics, termStatistics } from './term-statistics';

/** Ranks the sentences of one text. */
export interface Ranker {
  readonly features: (sentence: RankedSentence) => readonly number[];
  readonly followingFeatures: (
    sentence: RankedSentence,
    chosen: readonly RankedSentence[],
  ) => readonly number[];
  /**
   * The best candidate by the coefficients, given what is chosen; none that says the same as a chosen
   * one; ties go to the earlier sentence.
   */
  readonly pick: (candidates: readonly RankedSentence[], choice: Choice) => RankedSentence | undefined;
}

export interface Choice {
  readonly chosen: readonly RankedSentence[];
  /** As long as `features`, or behind a chosen sentence as `followingFeatures`. */
  readonly coefficients: readonly number[];
}

/** Sums are rounded so that no browser's arithmetic decides between equal sentences. */
const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

const dot = (weights: readonly number[], features: readonly number[]): number =>
  rounded(features.reduce((sum, feature, i) => sum + feature * (weights[i] ?? 0), 0));

/** Two sentences whose rarity-weighted words agree to this share say the same thing. */
const sameThing = 0.6;

/** `containment` in one text, each pair once: every pick asks again for those before it. */
function containments(statistics: TermStatistics) {
  const known = new Map<number, number>();
  return (a: RankedSentence, b: RankedSentence): number => {
    const key = a.position * statistics.sentences + b.position;
    const value = known.get(key) ?? containment(a, b, statistics);
    known.set(key, value);
    return value;
  };
}

export function ranker(document: TextDocument, sentences: readonly RankedSentence[], title: string): Ranker {
  const statistics = termStatistics(sentences, title);
  const context: FeatureContext = {
    statistics,
    ranks: centrality(sentences, statistics),
    opening: new Set(sentences.slice(0, 2).flatMap(({ words }) => words)),
    startsWithConnective: (text) => startsWithConnective(text, document.language),
  };
  const known = new Map<RankedSentence, readonly number[]>();
  const features = (sentence: RankedSentence) => {
    const made = known.get(sentence) ?? sentenceFeatures(sentence, context).map(rounded);
    known.set(sentence, made);
    return made;
  };
  const withSet = (sentence: RankedSentence, set: ChosenSet) => [
    ...features(sentence),
    ...setFeatures(sentence, set, statistics).map(rounded),
  ];
  const alike = containments(statistics);
  return {
    features,
    followingFeatures: (sentence, chosen) => withSet(sentence, chosenSet(chosen, alike)),
    pick: (candidates, { chosen, coefficients }) => {
      const set = chosenSet(chosen, alike);
      let best: { sentence: RankedSentence; score: number } | undefined;
      for (const sentence of candidates) {
        if (chosen.includes(sentence) || set.nearest(sentence) > sameThing) continue;
        const values = chosen.length === 0 ? features(sentence) : withSet(sentence, set);
        const score = dot(coefficients, values);
        if (!best || score > best.score) best = { sentence, score };
      }
      return best?.sentence;
    },
  };
}
