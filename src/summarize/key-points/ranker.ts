import type { TextDocument } from '../text/document-text';
import { centrality } from './centrality';
import type { RankedSentence } from './ranked-sentence';
import { type FeatureContext, sentenceFeatures } from './sentence-features';
import { chosenSet, containment, setFeatures } from './set-features';
import { startsWithConnective } from './standing-alone';
import { type TermStatistics, termStatistics } from './term-statistics';

/** Coefficients of one language: for the first point, and for those that follow. */
export interface Weights {
  readonly first: readonly number[];
  readonly following: readonly number[];
}

export interface Ranker {
  readonly statistics: TermStatistics;
  readonly features: (sentence: RankedSentence) => readonly number[];
  readonly followingFeatures: (
    sentence: RankedSentence,
    chosen: readonly RankedSentence[],
  ) => readonly number[];
  /** The best of the candidates given what is chosen; ties go to the earlier sentence. */
  readonly pick: (
    candidates: readonly RankedSentence[],
    chosen: readonly RankedSentence[],
  ) => RankedSentence | undefined;
}

/** Sums are rounded so that no browser's arithmetic decides between equal sentences. */
const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

const dot = (weights: readonly number[], features: readonly number[]): number =>
  rounded(features.reduce((sum, feature, i) => sum + feature * (weights[i] ?? 0), 0));

/** Two sentences whose rarity-weighted words agree to this share say the same thing. */
const sameThing = 0.6;

export function ranker(
  document: TextDocument,
  sentences: readonly RankedSentence[],
  { title, weights }: { readonly title: string; readonly weights: Weights },
): Ranker {
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
  const followingFeatures = (sentence: RankedSentence, chosen: readonly RankedSentence[]) => [
    ...features(sentence),
    ...setFeatures(sentence, chosenSet(chosen), statistics).map(rounded),
  ];
  const pick: Ranker['pick'] = (candidates, chosen) => {
    const set = chosenSet(chosen);
    const score = (sentence: RankedSentence) =>
      chosen.length === 0
        ? dot(weights.first, features(sentence))
        : dot(weights.following, [
            ...features(sentence),
            ...setFeatures(sentence, set, statistics).map(rounded),
          ]);
    let best: { sentence: RankedSentence; score: number } | undefined;
    for (const sentence of candidates) {
      if (chosen.some((other) => other === sentence || containment(sentence, other, statistics) > sameThing))
        continue;
      const value = score(sentence);
      if (!best || value > best.score) best = { sentence, score: value };
    }
    return best?.sentence;
  };
  return { statistics, features, followingFeatures, pick };
}
