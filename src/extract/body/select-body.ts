import { boostedTrees } from '@/article';
import type { TraceEntry } from '../trace';
import type { PageMap, Run } from '../walk/page-map';
import model from './body-model.json';
import { clutterReason, isStop } from './clutter';
import { paywallPattern } from './clutter-table';
import { holderOf } from './container-scores';
import type { Evidence } from './evidence';
import { findLead } from './lead';
import { PageFacts } from './page-facts';
import { mainHolder, type RescueInput, rescueReason } from './rescue';
import { runFeatureNames, runFeatures } from './run-features';
import { TeaserFinder } from './teaser';

type Trace = ((entry: TraceEntry) => void) | undefined;

/** The model's columns by their place in a row of all features. */
const columns = model.features.map((name) => {
  const column = runFeatureNames.indexOf(name);
  if (column < 0) throw new Error(`the body model knows a feature "${name}" that is not computed`);
  return column;
});
const probabilityOf = boostedTrees({ ...model, trees: model.trees.map((tree) => withColumns(tree)) });

/** Below this a page has no part that reads like an article's. */
const leastThreshold = 0.2;

/** Points a tree at the columns of a full row, so that no row is copied. */
function withColumns(tree: readonly number[]): readonly number[] {
  return tree.map((value, at) => (at % 2 === 0 && value >= 0 ? (columns[value] ?? -1) : value));
}

export interface BodySelection {
  readonly headline: Run | null;
  readonly lead: readonly Run[];
  /** Body runs in document order, the lead not among them. */
  readonly body: readonly Run[];
  /** Probability of each run of the page to be body. */
  readonly probabilities: readonly number[];
  readonly truncated: boolean;
}

/**
 * Half the probability at which half the page's probable words are reached, never above 0.5: a page on which
 * everything scores low still gives its best part.
 */
function thresholdOf(map: PageMap, probabilities: readonly number[]): number {
  const ranked = map.runs
    .map((run, i) => ({ p: probabilities[i] ?? 0, words: run.words }))
    .sort((a, b) => b.p - a.p);
  const half = ranked.reduce((sum, { p, words }) => sum + p * words, 0) / 2;
  let sum = 0;
  for (const { p, words } of ranked) {
    sum += p * words;
    if (sum >= half) return Math.min(0.5, Math.max(leastThreshold, 0.5 * p));
  }
  return 0.5;
}

export interface SelectInput {
  readonly map: PageMap;
  readonly evidence: Evidence;
  readonly url: URL;
  readonly trace: Trace;
}

/** Chooses the runs that are the article. */
export function selectBody({ map, evidence, url, trace }: SelectInput): BodySelection {
  const facts = new PageFacts(map, evidence);
  const { headline } = facts;
  const probabilities = runFeatures(facts).map(probabilityOf);
  const threshold = thresholdOf(map, probabilities);
  const chosen = map.runs.filter((_, i) => (probabilities[i] ?? 0) > threshold);
  const rescue = { chosen, main: mainHolder(chosen), map };
  const isSure = new Set(map.runs.filter((_, i) => (probabilities[i] ?? 0) > 0.8));
  const stop = stopOrder(rescue, (run) => isSure.has(run));
  const teasers = new TeaserFinder(map, url);
  let truncated = false;
  const kept = map.runs.filter((run, i) => {
    const p = probabilities[i] ?? 0;
    const isPaywall = p > 0.02 && run.words > 3 && run.words < 80 && paywallPattern.test(run.text);
    if (isPaywall) truncated = true;
    const rescued = p <= threshold ? rescueReason(run, rescue) : '';
    const reason = isPaywall
      ? 'paywall'
      : p <= threshold && !rescued
        ? `model: ${p.toFixed(3)} of ${threshold.toFixed(3)}`
        : dropReason(run, { headline, stop }) || (rescued ? '' : teasers.reasonOf(run));
    const why = reason || rescued || `model: ${p.toFixed(3)}`;
    trace?.({ step: 'body', action: reason ? 'drop' : 'keep', reason: why, text: run.text });
    return !reason;
  });
  const lead = findLead({
    map,
    headline,
    description: evidence.description,
    kept,
    probability: (run) => probabilities[map.runs.indexOf(run)] ?? 0,
  });
  for (const { text } of lead?.runs ?? [])
    trace?.({ step: 'lead', action: 'choose', reason: lead?.reason ?? '', text });
  const leadTexts = new Set(lead?.runs.map(({ text }) => text));
  return {
    headline,
    lead: lead?.runs ?? [],
    body: kept.filter((run) => !leadTexts.has(run.text)),
    probabilities,
    truncated,
  };
}

/**
 * Where a heading such as "Related stories" ends the article. Where paragraphs of the body's own holder that the
 * model is sure of still follow, it heads a box inside the article.
 */
function stopOrder({ chosen, main, map }: RescueInput, sure: (run: Run) => boolean): number {
  const total = chosen.reduce((sum, { words }) => sum + words, 0);
  const taken = new Set(chosen);
  let last = -1;
  for (const run of chosen) if (holderOf(run) === main && sure(run)) last = run.order;
  let seen = 0;
  for (const run of map.runs) {
    if (seen > 40 && seen >= 0.7 * total && run.order > last && isStop(run)) return run.order;
    if (taken.has(run)) seen += run.words;
  }
  return Number.POSITIVE_INFINITY;
}

function dropReason(run: Run, { headline, stop }: { headline: Run | null; stop: number }): string {
  if (run === headline) return 'headline';
  if (run.order >= stop) return 'after the stop heading';
  if (run.container.isHidden) return 'hidden';
  return clutterReason(run);
}
