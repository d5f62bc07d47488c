import type { KeywordGroup } from '../walk/keyword-table';
import { stepsTo } from '../walk/keywords';
import type { PageMap, Run } from '../walk/page-map';
import { clutterReason } from './clutter';

/** Lists of links, captions, comments and the like are no lead, whatever they say. */
export function isExcluded(run: Run): boolean {
  const { container, words, linkWords } = run;
  if (words < 6 || words > 160 || container.isHidden || linkWords > 0.5 * words) return true;
  return (
    clutterReason(run) !== '' ||
    stepsTo(container, 'caption') <= 1 ||
    stepsTo(container, 'figure') <= 1 ||
    stepsTo(container, 'comment') <= 2
  );
}

/** Containers such as `h2.sapo`, `p.standfirst` and `div.summary li`. */
export const isNamed = ({ container, words }: Run): boolean =>
  words >= 8 &&
  stepsTo(container, 'lead') <= (container.tag === 'li' ? 2 : 1) &&
  stepsTo(container, 'related') > 3 &&
  stepsTo(container, 'aside') > 2 &&
  stepsTo(container, 'promo') > 2;

/** A sentence right under a heading that stands above the body: a standfirst without a name. */
export function isUnderHeading(run: Run, map: PageMap): boolean {
  if (!run.shape.isSentence || run.words < 8 || run.words > 60) return false;
  return [map.runs[run.index - 1], map.runs[run.index - 2]].some(
    (before) => before && /^h[12]$/.test(before.container.tag) && before.words >= 3,
  );
}

const notLead: readonly KeywordGroup[] = ['share', 'related', 'promo', 'meta'];

/** Straight below the headline, in words rather than a date or a name: a standfirst without a full stop. */
export function isBelowHeadline(run: Run, headline: Run | null): boolean {
  if (!headline || run.index !== headline.index + 1 || run.words < 7 || run.words > 60) return false;
  const { container, linkWords, shape } = run;
  return (
    linkWords === 0 &&
    shape.digits <= 4 &&
    shape.capitals <= 0.5 * run.words &&
    !notLead.some((group) => stepsTo(container, group) <= 1)
  );
}
