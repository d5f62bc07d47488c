import { far } from '../walk/keywords';
import type { Container, Run } from '../walk/page-map';
import { holderOf, linkShare } from './container-scores';
import { coverage } from './likeness';
import type { PageFacts } from './page-facts';
import { runFeatureNames } from './run-feature-names';
import { tagCode } from './tag-code';

const share = (part: number, whole: number): number => part / Math.max(1, whole);

/** Features of a holder, before and behind those of the run's own container. */
interface HolderFeatures {
  readonly scores: readonly number[];
  readonly rest: readonly number[];
}

/** Computes the features of one run after the other, all into the same row. */
export class RunFeatures {
  private readonly row = new Float64Array(runFeatureNames.length);
  private at = 0;
  private readonly ofHolders = new Map<Container, HolderFeatures>();

  constructor(private readonly facts: PageFacts) {}

  /** Features of a run in the order of `runFeatureNames`; good until the next call. */
  of(run: Run): Float64Array {
    this.at = 0;
    this.text(run);
    this.names(run);
    this.containers(run);
    this.path(run);
    this.place(run.index);
    this.neighbours(run);
    this.likeness(run);
    return this.row;
  }

  private put(...values: readonly number[]): void {
    this.putAll(values);
  }

  private putAll(values: ArrayLike<number>): void {
    this.row.set(values, this.at);
    this.at += values.length;
  }

  private text({ text, words, linkWords, boldWords, links, shape }: Run): void {
    const first = text.charAt(0);
    this.put(
      words,
      text.length,
      share(text.length, words),
      share(linkWords, words),
      share(boldWords, words),
      links,
      shape.lines,
      shape.sentenceEnds,
      shape.commas,
      share(shape.digits, text.length),
      share(shape.capitals, words),
      share(shape.marks, text.length),
      Number(shape.isSentence),
      Number(first !== first.toUpperCase()),
      Number('>»→+•*-–—#©|▸►'.includes(first)),
      Number(text.endsWith(':')),
    );
  }

  private names(run: Run): void {
    const { container } = run;
    this.put(tagCode(run), container.depth, Number(container.isHidden));
    this.putAll(container.nearest);
  }

  private containers(run: Run): void {
    const holder = holderOf(run);
    const ofHolder = this.ofHolders.get(holder) ?? this.holder(holder);
    this.ofHolders.set(holder, ofHolder);
    this.putAll(ofHolder.scores);
    this.put(
      share(this.facts.scoreOf(run.container), this.facts.bestScore),
      this.facts.toBest(run.container),
    );
    this.putAll(ofHolder.rest);
  }

  /** What all runs of one holder share. */
  private holder(holder: Container): HolderFeatures {
    const { map, best, bestScore, scoreOf } = this.facts;
    const outer = holder.parent ?? holder;
    let ancestor = 0;
    let isInBest = 0;
    let at: Container | null = holder;
    for (let level = 0; at; at = at.parent, level++) {
      if (level < 4) ancestor = Math.max(ancestor, scoreOf(at));
      if (at === best) isInBest = 1;
    }
    const scores = [share(scoreOf(holder), bestScore), share(ancestor, bestScore)];
    const rest = [
      isInBest,
      share(holder.words, map.words),
      linkShare(holder),
      share(holder.paragraphs, map.root.paragraphs),
      holder.runs,
      share(holder.linkRuns, holder.runs),
      linkShare(outer),
      share(outer.words, map.words),
      share(outer.paragraphs, map.root.paragraphs),
    ];
    return { scores, rest };
  }

  private path(run: Run): void {
    const group = this.facts.groups.get(run.container.path);
    this.put(
      group?.runs ?? 0,
      group?.words ?? 0,
      group ? linkShare(group) : 0,
      group?.holders.size ?? 0,
      group ? group.words / group.runs : 0,
      share(group?.words ?? 0, this.facts.map.words),
    );
  }

  private place(i: number): void {
    const { map, wordsBefore, headlineAt, lastGood, nextGood } = this.facts;
    const last = lastGood[i] ?? -1;
    const next = nextGood[i] ?? -1;
    const before = wordsBefore[i] ?? 0;
    this.put(
      i / map.runs.length,
      share(before, map.words),
      headlineAt < 0 ? Number.NaN : i - headlineAt,
      last < 0 ? far : Math.min(far, i - last),
      next < 0 ? far : Math.min(far, next - i),
      headlineAt < 0 ? Number.NaN : share(before - (wordsBefore[headlineAt] ?? 0), map.words),
    );
  }

  private neighbours(run: Run): void {
    const { runs } = this.facts.map;
    const previous = runs[run.index - 1];
    const next = runs[run.index + 1];
    this.put(
      previous?.words ?? 0,
      previous ? linkShare(previous) : 1,
      tagCode(previous),
      next?.words ?? 0,
      next ? linkShare(next) : 1,
      tagCode(next),
      Number(next?.container.parent === run.container.parent),
      Number(previous?.container.parent === run.container.parent),
    );
  }

  private likeness(run: Run): void {
    const { titlePairs, descriptionPairs, bodyPairs, texts, map } = this.facts;
    const words = this.facts.words.of(run);
    this.put(
      coverage(words, titlePairs),
      coverage(words, descriptionPairs),
      bodyPairs ? coverage(words, bodyPairs) : Number.NaN,
      texts.get(run.text) ?? 1,
      map.words,
      linkShare(map.root),
    );
  }
}
