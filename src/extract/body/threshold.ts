import type { PageMap } from '../walk/page-map';

/** Below this a page has no part that reads like an article's. */
const leastThreshold = 0.2;

/**
 * Half the probability at which half the page's probable words are reached, never above 0.5: a page on which
 * everything scores low still gives its best part.
 */
export function thresholdOf({ runs }: PageMap, probabilities: Float64Array): number {
  const weightOf = (index: number) => (probabilities[index] ?? 0) * (runs[index]?.words ?? 0);
  const ranked = runs
    .map(({ index }) => index)
    .sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  const half = ranked.reduce((sum, index) => sum + weightOf(index), 0) / 2;
  let sum = 0;
  for (const index of ranked) {
    sum += weightOf(index);
    if (sum >= half) return Math.min(0.5, Math.max(leastThreshold, 0.5 * (probabilities[index] ?? 0)));
  }
  return 0.5;
}
