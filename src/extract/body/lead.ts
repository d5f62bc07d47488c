import { stepsTo } from '../walk/keywords';
import type { PageMap, Run } from '../walk/page-map';
import { isBelowPicture } from './below-picture';
import { leadLines } from './lead-lines';
import { isBelowHeadline, isExcluded, isNamed, isUnderHeading } from './lead-signs';
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

interface Found {
  readonly run: Run;
  readonly value: number;
  readonly reason: string;
}

/** Looks for the lead among the runs beside the headline. */
class LeadFinder {
  private readonly said: Int32Array;
  private readonly pairs: ReadonlySet<number>;
  private readonly firstAt: number;

  constructor(private readonly input: LeadInput) {
    this.said = wordHashes(input.description.replace(cut, ''));
    this.pairs = pairHashes(this.said);
    this.firstAt = input.kept[0]?.index ?? input.map.runs.length;
  }

  candidates(): readonly Found[] {
    const { map, headline } = this.input;
    const from = headline?.index ?? -1;
    const start =
      from < 0 || from > this.firstAt ? this.firstAt - window.withoutHeadline : from - window.before;
    return map.runs
      .slice(Math.max(0, start), this.firstAt + window.after + 1)
      .filter((run) => run !== headline && !isExcluded(run))
      .flatMap((run) => this.judged(run) ?? []);
  }

  /** Stands above the body and is no part of it. */
  isAbove({ run }: Found): boolean {
    return run.index < this.firstAt;
  }

  private judged(run: Run): Found | null {
    const { map, words, headline, probability } = this.input;
    const same = likeness(words.of(run), this.said, this.pairs);
    const isLike = same >= 0.75;
    const isBefore = run.index < this.firstAt;
    const named = run.index <= this.firstAt + 1 && isNamed(run) ? 0.6 : 0;
    const isUnder = probability(run) > 0.05 && isUnderHeading(run, map);
    const isPlaced = isBefore && (isUnder || isBelowHeadline(run, headline)) && !isBelowPicture(run, map);
    const under = isPlaced ? 0.3 : 0;
    if (!isLike && !named && !under) return null;
    if (stepsTo(run.container, 'related') < 3 && same < 0.9) return null;
    const value = (isLike ? same : 0) + named + under + (/^h[2-6]$/.test(run.container.tag) ? 0.1 : 0);
    const reason = isLike
      ? 'says what the description says'
      : named
        ? 'is named as lead'
        : 'stands under the heading';
    return { run, value, reason };
  }
}

const bestOf = (all: readonly Found[]): Found | null =>
  all.reduce<Found | null>((best, one) => (best && best.value >= one.value ? best : one), null);

/**
 * The standfirst ("sapo"): a line beside the headline that says what the page's description says, is named as one,
 * or stands right under the heading; before the body or at its beginning. Where the description but repeats the
 * first paragraph, a line above the body goes first: it would be lost, the paragraph is not.
 */
export function findLead(input: LeadInput): Lead | null {
  const finder = new LeadFinder(input);
  const all = finder.candidates();
  const best = bestOf(all);
  const lead =
    best && input.kept.includes(best.run) ? (bestOf(all.filter((one) => finder.isAbove(one))) ?? best) : best;
  return lead && { runs: leadLines(lead.run, input), reason: lead.reason };
}
