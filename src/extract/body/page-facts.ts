import type { Steps } from '../steps';
import type { Container, PageMap, Run } from '../walk/page-map';
import { holderOf, scoreContainers } from './container-scores';
import type { Evidence } from './evidence';
import { findHeadline } from './headline';
import { pairHashes, wordHashes } from './likeness';
import { RunWords } from './run-words';

/** All runs whose path of tags and classes is the same: teasers of one kind, paragraphs of one body. */
export interface PathGroup {
  runs: number;
  words: number;
  linkWords: number;
  readonly holders: Set<Container>;
}

/** Reads like a paragraph: long enough, not mainly links. */
const isGood = (run: Run): boolean => run.words >= 12 && run.linkWords < 0.5 * run.words;

/** Steps between two containers through their nearest common ancestor. */
function treeDistance(from: Container, to: Container): number {
  let a: Container | null = from;
  let b: Container | null = to;
  let steps = 0;
  while (a && b && a !== b) {
    if (a.depth >= b.depth) a = a.parent;
    else b = b.parent;
    steps++;
  }
  return steps;
}

interface Compared {
  readonly words: RunWords;
  readonly headline: Run | null;
  readonly titlePairs: ReadonlySet<number>;
  readonly descriptionPairs: ReadonlySet<number>;
  readonly bodyPairs: ReadonlySet<number> | null;
}

/** The facts of a page; yields where the work may pause. */
export function* pageFacts(map: PageMap, evidence: Evidence): Steps<PageFacts> {
  const words = new RunWords();
  const titlePairs = pairHashes(wordHashes(evidence.title));
  const descriptionPairs = pairHashes(wordHashes(evidence.description));
  const body = wordHashes(evidence.articleBody);
  yield;
  const bodyPairs = body.length > 30 ? pairHashes(body) : null;
  yield;
  const headline = findHeadline(map, evidence.title, words);
  yield;
  return new PageFacts(map, { words, headline, titlePairs, descriptionPairs, bodyPairs });
}

/** What all runs of a page are compared with; computed once a page. */
export class PageFacts {
  readonly groups = new Map<number, PathGroup>();
  readonly texts = new Map<string, number>();
  readonly words: RunWords;
  readonly best: Container;
  readonly bestScore: number;
  readonly headline: Run | null;
  /** Index of the headline among the runs, -1 for none. */
  readonly headlineAt: number;
  /** Index of the nearest good paragraph before and after each run, -1 for none. */
  readonly lastGood: Int32Array;
  readonly nextGood: Int32Array;
  readonly wordsBefore: Float64Array;
  readonly titlePairs: ReadonlySet<number>;
  readonly descriptionPairs: ReadonlySet<number>;
  readonly bodyPairs: ReadonlySet<number> | null;
  private readonly distances = new Map<Container, number>();

  constructor(
    readonly map: PageMap,
    { words, headline, titlePairs, descriptionPairs, bodyPairs }: Compared,
  ) {
    const count = map.runs.length;
    ({ best: this.best, bestScore: this.bestScore } = scoreContainers(map));
    this.words = words;
    this.titlePairs = titlePairs;
    this.descriptionPairs = descriptionPairs;
    this.bodyPairs = bodyPairs;
    this.headline = headline;
    this.headlineAt = headline?.index ?? -1;
    this.lastGood = new Int32Array(count).fill(-1);
    this.nextGood = new Int32Array(count).fill(-1);
    this.wordsBefore = new Float64Array(count);
    this.readRuns();
  }

  /** Steps from a container to the best one. */
  toBest(container: Container): number {
    const distance = this.distances.get(container) ?? treeDistance(container, this.best);
    this.distances.set(container, distance);
    return distance;
  }

  private readRuns(): void {
    const { runs } = this.map;
    let words = 0;
    let good = -1;
    for (const [i, run] of runs.entries()) {
      this.wordsBefore[i] = words;
      this.lastGood[i] = good;
      words += run.words;
      if (isGood(run)) good = i;
      this.texts.set(run.text, (this.texts.get(run.text) ?? 0) + 1);
      this.addToGroup(run);
    }
    good = -1;
    for (let i = runs.length - 1; i >= 0; i--) {
      this.nextGood[i] = good;
      const run = runs[i];
      if (run && isGood(run)) good = i;
    }
  }

  private addToGroup(run: Run): void {
    const { path } = run.container;
    let group = this.groups.get(path);
    if (!group) {
      group = { runs: 0, words: 0, linkWords: 0, holders: new Set() };
      this.groups.set(path, group);
    }
    group.runs++;
    group.words += run.words;
    group.linkWords += run.linkWords;
    group.holders.add(holderOf(run));
  }
}
