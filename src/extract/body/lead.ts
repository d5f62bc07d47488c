import { stepsTo } from '../walk/keywords';
import type { PageMap, Run } from '../walk/page-map';
import { coverage, pairHashes, wordHashes } from './likeness';
import type { RunWords } from './run-words';

export interface LeadInput {
  readonly map: PageMap;
  readonly words: RunWords;
  readonly headline: Run | null;
  readonly description: string;
  /** Runs that the body keeps, in order. */
  readonly kept: readonly Run[];
  /** Probability of a run to be body. */
  readonly probability: (run: Run) => number;
}

export interface Lead {
  readonly runs: readonly Run[];
  readonly reason: string;
}

/** Runs before the headline and after the first body run among which a lead is looked for. */
const window = { before: 3, after: 6, withoutHeadline: 14 };
const cut = /(\.\.\.|…)\s*$/;

/** How much of the description a run says, and the other way round; cut descriptions count by what they hold. */
function likeness(words: Int32Array, description: Int32Array, pairs: ReadonlySet<number>): number {
  if (words.length < 5 || description.length < 5) return 0;
  return Math.min(coverage(words, pairs), coverage(description, pairHashes(words)));
}

/** Lists of links, captions, comments and the like are no lead, whatever they say. */
function isExcluded({ container, words, linkWords }: Run): boolean {
  if (words < 6 || words > 160 || container.isHidden || linkWords > 0.5 * words) return true;
  return (
    stepsTo(container, 'caption') <= 1 ||
    stepsTo(container, 'figure') <= 1 ||
    stepsTo(container, 'comment') <= 2
  );
}

/** Containers such as `h2.sapo`, `p.standfirst` and `div.summary li`. */
const isNamed = ({ container, words }: Run): boolean =>
  words >= 8 &&
  stepsTo(container, 'lead') <= (container.tag === 'li' ? 2 : 1) &&
  stepsTo(container, 'related') > 3 &&
  stepsTo(container, 'aside') > 2 &&
  stepsTo(container, 'promo') > 2;

/** A sentence right under a heading that stands above the body: a standfirst without a name. */
function isUnderHeading(run: Run, map: PageMap): boolean {
  if (!run.shape.isSentence || run.words < 8 || run.words > 60) return false;
  return [map.runs[run.index - 1], map.runs[run.index - 2]].some(
    (before) => before && /^h[12]$/.test(before.container.tag) && before.words >= 3,
  );
}

interface Found {
  readonly run: Run;
  readonly value: number;
  readonly reason: string;
}

/** Neighbours of the same path: a lead of several lines, such as summary bullets. */
function withSiblings(lead: Run, map: PageMap): readonly Run[] {
  if (lead.container.tag !== 'li' || !isNamed(lead)) return [lead];
  return map.runs.filter(
    (run) => run.container.path === lead.container.path && run.container.parent === lead.container.parent,
  );
}

/**
 * The standfirst ("sapo"): a line beside the headline that says what the page's description says, is named as one,
 * or stands right under the heading; before the body or at its beginning.
 */
export function findLead({ map, words, headline, description, kept, probability }: LeadInput): Lead | null {
  const first = kept[0];
  const from = headline?.index ?? -1;
  const firstAt = first?.index ?? map.runs.length;
  const start = from < 0 || from > firstAt ? firstAt - window.withoutHeadline : from - window.before;
  const said = wordHashes(description.replace(cut, ''));
  const pairs = pairHashes(said);
  let best: Found | null = null;
  for (const run of map.runs.slice(Math.max(0, start), firstAt + window.after + 1)) {
    if (run === headline || isExcluded(run)) continue;
    const same = likeness(words.of(run), said, pairs);
    const isLike = same >= 0.75;
    const isEarly = run.index <= firstAt + 1;
    const named = isEarly && isNamed(run) ? 0.6 : 0;
    const under = run.index < firstAt && probability(run) > 0.05 && isUnderHeading(run, map) ? 0.3 : 0;
    if (!isLike && !named && !under) continue;
    if (stepsTo(run.container, 'related') < 3 && same < 0.9) continue;
    const value = (isLike ? same : 0) + named + under + (/^h[2-6]$/.test(run.container.tag) ? 0.1 : 0);
    if (best && value <= best.value) continue;
    const reason = isLike
      ? 'says what the description says'
      : named
        ? 'is named as lead'
        : 'stands under the heading';
    best = { run, value, reason };
  }
  return best && { runs: withSiblings(best.run, map), reason: best.reason };
}
