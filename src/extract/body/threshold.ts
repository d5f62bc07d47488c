import type { PageMap, Run } from '../walk/page-map';

/** Below this a page has no part that reads like an article's. */
const leastThreshold = 0.2;

/**
 * Half the probability at which half the page's probable words are reached, never above 0.5: a page on which
 * everything scores low still gives its best part.
 */
export function thresholdOf({ runs }: PageMap, probabilities: Float64Array): number {
  const p = ({ index }: Run) => probabilities[index] ?? 0;
  const half = runs.reduce((sum, run) => sum + p(run) * run.words, 0) / 2;
  const likely = runs.filter((run) => p(run) > 2 * leastThreshold).sort((a, b) => p(b) - p(a));
  let sum = 0;
  for (const run of likely) {
    sum += p(run) * run.words;
    if (sum >= half) return Math.min(0.5, 0.5 * p(run));
  }
  return leastThreshold;
}
