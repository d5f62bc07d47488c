import { type Steps, visitAll } from '../steps';
import type { TraceEntry } from '../trace';
import type { PageMap, Run } from '../walk/page-map';
import { bodyProbability } from './body-probability';
import { clutterReason } from './clutter';
import { paywallPattern } from './clutter-table';
import type { Evidence } from './evidence';
import { foldedBoxTest } from './folded-box';
import { galleryCaptions } from './gallery-captions';
import { findLead } from './lead';
import { isMenuLine } from './menu-line';
import { type PageFacts, pageFacts } from './page-facts';
import { Repeats } from './repeats';
import { mainHolder, type RescueInput, rescueReason } from './rescue';
import { RunFeatures } from './run-features';
import type { RunWords } from './run-words';
import { stopOrder } from './stop-order';
import { TeaserFinder } from './teaser';
import { thresholdOf } from './threshold';

type Trace = ((entry: TraceEntry) => void) | undefined;

/** Above this the model counts as sure of a run. */
const sure = 0.8;

export interface BodySelection {
  readonly headline: Run | null;
  readonly lead: readonly Run[];
  /** Body runs in document order, the lead not among them. */
  readonly body: readonly Run[];
  /** Whether the page says that it holds only the beginning. */
  readonly truncated: boolean;
}

export interface SelectInput {
  readonly map: PageMap;
  readonly evidence: Evidence;
  readonly url: URL;
  readonly trace: Trace;
}

/** Chooses the runs that are the article; yields where the work may pause. */
export function* selectBody(input: SelectInput): Steps<BodySelection> {
  const { map, evidence, trace } = input;
  const facts = yield* pageFacts(map, evidence);
  const probabilities = yield* probabilitiesOf(facts);
  const choice = new Choice(input, facts.headline, probabilities);
  const chosen: Run[] = [];
  yield* visitAll(map.runs, (run) => void (choice.keeps(run) && chosen.push(run)));
  const kept = yield* withoutRepeats(chosen, facts.words, trace);
  const probability = (run: Run) => probabilities[run.index] ?? 0;
  const { headline, words } = facts;
  const lead = findLead({ map, words, headline, description: evidence.description, kept, probability });
  for (const { text } of lead?.runs ?? [])
    trace?.({ step: 'lead', action: 'choose', reason: lead?.reason ?? '', text });
  const leadTexts = new Set(lead?.runs.map(({ text }) => text));
  return {
    headline,
    lead: lead?.runs ?? [],
    body: kept.filter((run) => !leadTexts.has(run.text)),
    truncated: choice.truncated,
  };
}

function* withoutRepeats(chosen: readonly Run[], words: RunWords, trace: Trace): Steps<readonly Run[]> {
  const repeats = new Repeats(words);
  yield* visitAll(chosen, (run) => repeats.add(run));
  const kept: Run[] = [];
  yield* visitAll(chosen, (run) => {
    const reason = repeats.reasonOf(run);
    if (reason) trace?.({ step: 'repeats', action: 'drop', reason, text: run.text });
    else kept.push(run);
  });
  return kept;
}

function* probabilitiesOf(facts: PageFacts): Steps<Float64Array> {
  const { runs } = facts.map;
  const features = new RunFeatures(facts);
  const probabilities = new Float64Array(runs.length);
  yield* visitAll(runs, (run) => {
    if (!isMenuLine(run)) probabilities[run.index] = bodyProbability(features.of(run));
  });
  return probabilities;
}

/** Decides run by run: the model first, then the rules that know better. */
class Choice {
  truncated = false;
  private readonly threshold: number;
  private readonly rescue: RescueInput;
  private readonly stop: number;
  private readonly teasers: TeaserFinder;
  private readonly isGalleryCaption: (run: Run) => boolean;
  private readonly isInFoldedBox: (run: Run) => boolean;
  private readonly trace: Trace;

  constructor(
    { map, url, trace }: SelectInput,
    private readonly headline: Run | null,
    private readonly probabilities: Float64Array,
  ) {
    this.trace = trace;
    this.threshold = thresholdOf(map, probabilities);
    const chosen = map.runs.filter((run) => this.of(run) > this.threshold);
    this.rescue = { chosen, main: mainHolder(chosen), map, probability: (run) => this.of(run) };
    this.stop = stopOrder(this.rescue, (run) => this.of(run) > sure);
    this.isGalleryCaption = galleryCaptions(chosen);
    this.isInFoldedBox = foldedBoxTest(this.rescue.main);
    this.teasers = new TeaserFinder(map, url, chosen, this.rescue.main);
  }

  private of({ index }: Run): number {
    return this.probabilities[index] ?? 0;
  }

  keeps(run: Run): boolean {
    const p = this.of(run);
    const rescued = p <= this.threshold ? rescueReason(run, this.rescue) : '';
    const reason = this.isPaywall(run, p) ? 'paywall' : this.dropReason(run, p, rescued);
    if (this.trace) {
      const why = reason || rescued || `model: ${p.toFixed(3)}`;
      this.trace({ step: 'body', action: reason ? 'drop' : 'keep', reason: why, text: run.text });
    }
    return !reason;
  }

  private isPaywall(run: Run, p: number): boolean {
    const isPaywall = p > 0.02 && run.words > 3 && run.words < 80 && paywallPattern.test(run.text);
    this.truncated ||= isPaywall;
    return isPaywall;
  }

  private dropReason(run: Run, p: number, rescued: string): string {
    if (p <= this.threshold && !rescued)
      return this.trace ? `model: ${p.toFixed(3)} of ${this.threshold.toFixed(3)}` : 'model';
    if (run === this.headline) return 'headline';
    if (run.order >= this.stop) return 'after the stop heading';
    if (run.container.isHidden) return 'hidden';
    if (this.isGalleryCaption(run)) return 'caption of a gallery';
    if (this.isInFoldedBox(run)) return 'folded box';
    return clutterReason(run) || (rescued ? '' : this.teasers.reasonOf(run));
  }
}
