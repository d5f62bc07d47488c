import type { Run } from '../walk/page-map';
import { isStop } from './clutter';
import { holderOf } from './container-scores';
import type { RescueInput } from './rescue';

/** So much of the chosen words must stand above a heading that ends the article. */
const leastShare = 0.7;
const leastWords = 40;

/**
 * Where a heading such as "Related stories" ends the article. Where paragraphs of the body's own holder that the
 * model is sure of still follow, it heads a box inside the article.
 */
export function stopOrder({ chosen, main, map }: RescueInput, isSure: (run: Run) => boolean): number {
  const total = chosen.reduce((sum, { words }) => sum + words, 0);
  const taken = new Set(chosen);
  const lastSure = chosen.findLast((run) => holderOf(run) === main && isSure(run))?.order ?? -1;
  let seen = 0;
  for (const run of map.runs) {
    const isLate = seen > leastWords && seen >= leastShare * total && run.order > lastSure;
    if (isLate && isStop(run)) return run.order;
    if (taken.has(run)) seen += run.words;
  }
  return Number.POSITIVE_INFINITY;
}
