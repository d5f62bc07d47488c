import { type Steps, visitAll } from '../steps';
import type { Container, Run } from '../walk/page-map';
import { holderOf } from './container-scores';

/** All runs whose path of tags and classes is the same: teasers of one kind, paragraphs of one body. */
export interface PathGroup {
  runs: number;
  words: number;
  linkWords: number;
  readonly holders: Set<Container>;
}

/** What is looked up for each run; arrays go by the run's index. */
export interface RunTables {
  /** Groups by the path of their containers. */
  readonly groups: ReadonlyMap<number, PathGroup>;
  /** How often each text is said. */
  readonly texts: ReadonlyMap<string, number>;
  readonly wordsBefore: Float64Array;
  /** Index of the nearest good paragraph before and after each run, -1 for none. */
  readonly lastGood: Int32Array;
  readonly nextGood: Int32Array;
}

/** Reads like a paragraph: long enough, not mainly links. */
const isGood = (run: Run): boolean => run.words >= 12 && run.linkWords < 0.5 * run.words;

function addToGroup(groups: Map<number, PathGroup>, run: Run): void {
  const { path } = run.container;
  let group = groups.get(path);
  if (!group) {
    group = { runs: 0, words: 0, linkWords: 0, holders: new Set() };
    groups.set(path, group);
  }
  group.runs++;
  group.words += run.words;
  group.linkWords += run.linkWords;
  group.holders.add(holderOf(run));
}

/** The tables of a page's runs; yields where the work may pause. */
export function* runTables(runs: readonly Run[]): Steps<RunTables> {
  const groups = new Map<number, PathGroup>();
  const texts = new Map<string, number>();
  const wordsBefore = new Float64Array(runs.length);
  const lastGood = new Int32Array(runs.length).fill(-1);
  const nextGood = new Int32Array(runs.length).fill(-1);
  let words = 0;
  let good = -1;
  yield* visitAll(runs, (run) => {
    const { index, text } = run;
    wordsBefore[index] = words;
    words += run.words;
    lastGood[index] = good;
    if (isGood(run)) {
      nextGood.fill(index, Math.max(0, good), index);
      good = index;
    }
    texts.set(text, (texts.get(text) ?? 0) + 1);
    addToGroup(groups, run);
  });
  return { groups, texts, wordsBefore, lastGood, nextGood };
}
