import { stepsTo } from '../walk/keywords';
import type { PageMap, Run } from '../walk/page-map';
import { coverage, pairHashes, wordHashes } from './likeness';

export interface LeadInput {
  readonly map: PageMap;
  readonly headline: Run | null;
  readonly description: string;
  /** Runs that the body keeps, in order. */
  readonly kept: readonly Run[];
}

export interface Lead {
  readonly runs: readonly Run[];
  readonly reason: string;
}

const reach = 14;
const cut = /(\.\.\.|…)\s*$/;

/** How much of the description a run says, and the other way round; cut descriptions count by what they hold. */
function likeness(text: string, description: string): number {
  const words = wordHashes(text);
  const other = wordHashes(description.replace(cut, ''));
  if (words.length < 5 || other.length < 5) return 0;
  return Math.min(coverage(words, pairHashes(other)), coverage(other, pairHashes(words)));
}

/** Containers such as `h2.sapo` and `p.standfirst`, not links or captions. */
function isNamedLead({ container, words, linkWords }: Run): boolean {
  const lead = stepsTo(container, 'lead');
  const related = stepsTo(container, 'related');
  const caption = stepsTo(container, 'caption');
  const comment = stepsTo(container, 'comment');
  const furniture = stepsTo(container, 'furniture');
  const aside = stepsTo(container, 'aside');
  return (
    lead <= 1 &&
    words >= 8 &&
    linkWords < 0.5 * words &&
    related > 3 &&
    caption > 2 &&
    comment > 5 &&
    furniture > 3 &&
    aside > 3
  );
}

/**
 * The standfirst ("sapo"): a line beside the headline that says what the page's description says or is named as
 * one, and stands before the body or begins it. A first paragraph that merely serves as description stays body.
 */
export function findLead({ map, headline, description, kept }: LeadInput): Lead | null {
  const first = kept[0];
  const from = headline ? map.runs.indexOf(headline) : -1;
  const firstAt = first ? map.runs.indexOf(first) : map.runs.length;
  const candidates = map.runs.slice(Math.max(0, from < 0 ? firstAt - reach : from - 3), firstAt + 2);
  let best: Lead | null = null;
  let bestValue = 0.55;
  for (const run of candidates) {
    if (run === headline || run.words < 6 || run.words > 160 || run.container.isHidden) continue;
    const isHeading = /^h[2-6]$/.test(run.container.tag);
    const named = isNamedLead(run) ? 0.6 : 0;
    const same = likeness(run.text, description);
    const value = same + named + (isHeading ? 0.1 : 0);
    if (same < 0.75 && !named) continue;
    if (stepsTo(run.container, 'related') < 3 && same < 0.9) continue;
    if (value <= bestValue) continue;
    best = { runs: [run], reason: same >= 0.75 ? 'says what the description says' : 'is named as lead' };
    bestValue = value;
  }
  return best;
}
