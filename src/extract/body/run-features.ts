import { keywordGroups } from '../walk/keyword-table';
import { type Container, far, type PageMap, type Run } from '../walk/page-map';
import { discounted, holderOf, linkShare, scoreContainers } from './container-scores';
import { coverage, type Evidence, pairsOf, wordsOf } from './evidence';
import { findHeadline } from './headline';
import { type TextShape, textShape } from './run-text';

/** Names of the columns; the model keeps them, so that a mismatch is found at once. */
export const runFeatureNames: readonly string[] = [
  ...'words chars wordLength linkShare boldShare links lines'.split(' '),
  ...'sentenceEnds commas digits capitals marks isSentence startsLower startsMark endsColon'.split(' '),
  ...'tag depth hidden'.split(' '),
  ...keywordGroups.map((group) => `to_${group}`),
  ...'holderScore ancestorScore ownScore toBest isInBest holderWords holderLinks holderParagraphs'.split(' '),
  ...'holderRuns holderLinkRuns outerLinks outerWords topShare'.split(' '),
  ...'pathRuns pathWords pathLinks pathHolders pathMean pathShare'.split(' '),
  ...'place wordsBefore fromHeadline lastGood nextGood fromFirstGood'.split(' '),
  ...'previousWords previousLinks previousTag nextWords nextLinks nextTag nextSame previousSame'.split(' '),
  ...'titleLike descriptionLike articleBody repeats pageWords pageLinks'.split(' '),
];

const tagCode: Readonly<Record<string, number>> = {
  p: 1,
  div: 2,
  li: 3,
  h1: 4,
  h2: 5,
  h3: 6,
  h4: 7,
  h5: 8,
  h6: 8,
  td: 9,
  th: 9,
  blockquote: 10,
  pre: 11,
  figcaption: 12,
  section: 2,
  article: 2,
  dd: 3,
  dt: 3,
  body: 13,
  form: 13,
  address: 14,
  caption: 12,
};
const codeOf = (run: Run | undefined): number => (run ? (tagCode[run.container.tag] ?? 15) : 0);
const isGood = (run: Run): boolean => run.words >= 12 && run.linkWords < 0.5 * run.words;

interface PathGroup {
  runs: number;
  words: number;
  linkWords: number;
  readonly holders: Set<Container>;
}

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

/** What is computed once a page. */
class PageFacts {
  readonly shapes: readonly TextShape[];
  readonly groups = new Map<number, PathGroup>();
  readonly texts = new Map<string, number>();
  readonly best: Container;
  readonly bestScore: number;
  readonly headline: number;
  readonly lastGood: Int32Array;
  readonly nextGood: Int32Array;
  readonly wordsBefore: Float64Array;
  readonly titlePairs: ReadonlySet<string>;
  readonly descriptionPairs: ReadonlySet<string>;
  readonly bodyPairs: ReadonlySet<string> | null;
  private readonly distances = new Map<Container, number>();

  constructor(
    readonly map: PageMap,
    evidence: Evidence,
  ) {
    ({ best: this.best, bestScore: this.bestScore } = scoreContainers(map));
    this.shapes = map.runs.map(({ text }) => textShape(text));
    this.titlePairs = pairsOf(wordsOf(evidence.title));
    this.descriptionPairs = pairsOf(wordsOf(evidence.description));
    const body = wordsOf(evidence.articleBody);
    this.bodyPairs = body.length > 30 ? pairsOf(body) : null;
    const headline = findHeadline(map, evidence.title);
    this.headline = headline ? map.runs.indexOf(headline) : -1;
    const count = map.runs.length;
    this.lastGood = new Int32Array(count).fill(-1);
    this.nextGood = new Int32Array(count).fill(-1);
    this.wordsBefore = new Float64Array(count);
    this.pass();
  }

  toBest(container: Container): number {
    const distance = this.distances.get(container) ?? treeDistance(container, this.best);
    this.distances.set(container, distance);
    return distance;
  }

  private pass(): void {
    const { runs } = this.map;
    let words = 0;
    let good = -1;
    runs.forEach((run, i) => {
      this.wordsBefore[i] = words;
      this.lastGood[i] = good;
      words += run.words;
      if (isGood(run)) good = i;
      this.texts.set(run.text, (this.texts.get(run.text) ?? 0) + 1);
      this.group(run);
    });
    good = -1;
    for (let i = runs.length - 1; i >= 0; i--) {
      this.nextGood[i] = good;
      const run = runs[i];
      if (run && isGood(run)) good = i;
    }
  }

  private group(run: Run): void {
    const { path } = run.container;
    const group = this.groups.get(path) ?? { runs: 0, words: 0, linkWords: 0, holders: new Set() };
    group.runs++;
    group.words += run.words;
    group.linkWords += run.linkWords;
    group.holders.add(holderOf(run));
    this.groups.set(path, group);
  }
}

const textFeatures = (run: Run, shape: TextShape): number[] => {
  const first = run.text.charAt(0);
  return [
    run.words,
    shape.chars,
    shape.chars / Math.max(1, run.words),
    run.linkWords / Math.max(1, run.words),
    run.boldWords / Math.max(1, run.words),
    run.links,
    run.text.split('\n').length,
    shape.sentenceEnds,
    shape.commas,
    shape.digits / shape.chars,
    shape.capitals / Math.max(1, run.words),
    shape.marks / shape.chars,
    Number(shape.isSentence),
    Number(first !== first.toUpperCase()),
    Number('>»→+•*-–—#©|▸►'.includes(first)),
    Number(run.text.endsWith(':')),
    codeOf(run),
    run.container.depth,
    Number(run.container.isHidden),
    ...keywordGroups.map((group) => run.container.nearest[group]),
  ];
};

function containerFeatures(
  run: Run,
  { map, bestScore, best, ...facts }: PageFacts,
  toBest: number,
): number[] {
  void facts;
  const holder = holderOf(run);
  const outer = holder.parent ?? holder;
  const scale = 1 / Math.max(1, bestScore);
  let ancestor = 0;
  let at: Container | null = holder;
  for (let level = 0; level < 4 && at; level++) {
    ancestor = Math.max(ancestor, discounted(at));
    at = at.parent;
  }
  let isInBest = 0;
  for (let up: Container | null = holder; up; up = up.parent) if (up === best) isInBest = 1;
  const paragraphs = Math.max(1, map.root.paragraphs);
  return [
    discounted(holder) * scale,
    ancestor * scale,
    discounted(run.container) * scale,
    toBest,
    isInBest,
    holder.words / Math.max(1, map.words),
    linkShare(holder),
    holder.paragraphs / paragraphs,
    holder.runs,
    holder.linkRuns / Math.max(1, holder.runs),
    linkShare(outer),
    outer.words / Math.max(1, map.words),
    outer.paragraphs / paragraphs,
  ];
}

function pathFeatures(run: Run, { groups, map }: PageFacts): number[] {
  const group = groups.get(run.container.path);
  if (!group) return [0, 0, 0, 0, 0, 0];
  return [
    group.runs,
    group.words,
    linkShare(group),
    group.holders.size,
    group.words / group.runs,
    group.words / Math.max(1, map.words),
  ];
}

function placeFeatures(i: number, { map, wordsBefore, headline, lastGood, nextGood }: PageFacts): number[] {
  const last = lastGood[i] ?? -1;
  const next = nextGood[i] ?? -1;
  return [
    i / map.runs.length,
    (wordsBefore[i] ?? 0) / Math.max(1, map.words),
    headline < 0 ? Number.NaN : i - headline,
    last < 0 ? far : Math.min(far, i - last),
    next < 0 ? far : Math.min(far, next - i),
    headline < 0
      ? Number.NaN
      : ((wordsBefore[i] ?? 0) - (wordsBefore[headline] ?? 0)) / Math.max(1, map.words),
  ];
}

function neighbourFeatures(i: number, { map: { runs } }: PageFacts): number[] {
  const run = runs[i];
  const previous = runs[i - 1];
  const next = runs[i + 1];
  return [
    previous?.words ?? 0,
    previous ? linkShare(previous) : 1,
    codeOf(previous),
    next?.words ?? 0,
    next ? linkShare(next) : 1,
    codeOf(next),
    Number(next?.container.parent === run?.container.parent),
    Number(previous?.container.parent === run?.container.parent),
  ];
}

function likenessFeatures(run: Run, facts: PageFacts): number[] {
  const words = wordsOf(run.text);
  return [
    coverage(words, facts.titlePairs),
    coverage(words, facts.descriptionPairs),
    facts.bodyPairs ? coverage(words, facts.bodyPairs) : Number.NaN,
    facts.texts.get(run.text) ?? 1,
    facts.map.words,
    linkShare(facts.map.root),
  ];
}

/** One row of features for each run of the page, in the order of `runFeatureNames`. */
export function runFeatures(map: PageMap, evidence: Evidence): readonly (readonly number[])[] {
  const facts = new PageFacts(map, evidence);
  return map.runs.map((run, i) => [
    ...textFeatures(run, facts.shapes[i] ?? textShape(run.text)),
    ...containerFeatures(run, facts, facts.toBest(run.container)),
    ...pathFeatures(run, facts),
    ...placeFeatures(i, facts),
    ...neighbourFeatures(i, facts),
    ...likenessFeatures(run, facts),
  ]);
}
