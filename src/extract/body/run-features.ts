import { wordTable } from '@/article';
import { keywordGroups } from '../walk/keyword-table';
import { far } from '../walk/keywords';
import type { Container, Run } from '../walk/page-map';
import { discounted, holderOf, linkShare } from './container-scores';
import { coverage } from './likeness';
import type { PageFacts } from './page-facts';

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

const tagCodes = wordTable<number>({
  p: 1,
  div: 2,
  section: 2,
  article: 2,
  li: 3,
  dd: 3,
  dt: 3,
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
  caption: 12,
  body: 13,
  form: 13,
  address: 14,
});
const otherTag = 15;
const tagCode = (run: Run | undefined): number => (run ? (tagCodes[run.container.tag] ?? otherTag) : 0);
const share = (part: number, whole: number): number => part / Math.max(1, whole);

/** Computes the features of one run after the other, all into the same row. */
export class RunFeatures {
  private readonly row = new Float64Array(runFeatureNames.length);
  private at = 0;

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

  private put(value: number): void {
    this.row[this.at++] = value;
  }

  private text({ text, words, linkWords, boldWords, links, shape }: Run): void {
    const first = text.charAt(0);
    this.put(words);
    this.put(text.length);
    this.put(share(text.length, words));
    this.put(share(linkWords, words));
    this.put(share(boldWords, words));
    this.put(links);
    this.put(shape.lines);
    this.put(shape.sentenceEnds);
    this.put(shape.commas);
    this.put(share(shape.digits, text.length));
    this.put(share(shape.capitals, words));
    this.put(share(shape.marks, text.length));
    this.put(Number(shape.isSentence));
    this.put(Number(first !== first.toUpperCase()));
    this.put(Number('>»→+•*-–—#©|▸►'.includes(first)));
    this.put(Number(text.endsWith(':')));
  }

  private names(run: Run): void {
    const { container } = run;
    this.put(tagCode(run));
    this.put(container.depth);
    this.put(Number(container.isHidden));
    for (let group = 0; group < container.nearest.length; group++) this.put(container.nearest[group] ?? far);
  }

  private containers(run: Run): void {
    const { map, best, bestScore } = this.facts;
    const holder = holderOf(run);
    const outer = holder.parent ?? holder;
    let ancestor = 0;
    let isInBest = 0;
    let at: Container | null = holder;
    for (let level = 0; at; at = at.parent, level++) {
      if (level < 4) ancestor = Math.max(ancestor, discounted(at));
      if (at === best) isInBest = 1;
    }
    this.put(share(discounted(holder), bestScore));
    this.put(share(ancestor, bestScore));
    this.put(share(discounted(run.container), bestScore));
    this.put(this.facts.toBest(run.container));
    this.put(isInBest);
    this.put(share(holder.words, map.words));
    this.put(linkShare(holder));
    this.put(share(holder.paragraphs, map.root.paragraphs));
    this.put(holder.runs);
    this.put(share(holder.linkRuns, holder.runs));
    this.put(linkShare(outer));
    this.put(share(outer.words, map.words));
    this.put(share(outer.paragraphs, map.root.paragraphs));
  }

  private path(run: Run): void {
    const group = this.facts.groups.get(run.container.path);
    this.put(group?.runs ?? 0);
    this.put(group?.words ?? 0);
    this.put(group ? linkShare(group) : 0);
    this.put(group?.holders.size ?? 0);
    this.put(group ? group.words / group.runs : 0);
    this.put(share(group?.words ?? 0, this.facts.map.words));
  }

  private place(i: number): void {
    const { map, wordsBefore, headlineAt, lastGood, nextGood } = this.facts;
    const last = lastGood[i] ?? -1;
    const next = nextGood[i] ?? -1;
    const before = wordsBefore[i] ?? 0;
    this.put(i / map.runs.length);
    this.put(share(before, map.words));
    this.put(headlineAt < 0 ? Number.NaN : i - headlineAt);
    this.put(last < 0 ? far : Math.min(far, i - last));
    this.put(next < 0 ? far : Math.min(far, next - i));
    this.put(headlineAt < 0 ? Number.NaN : share(before - (wordsBefore[headlineAt] ?? 0), map.words));
  }

  private neighbours(run: Run): void {
    const { runs } = this.facts.map;
    const previous = runs[run.index - 1];
    const next = runs[run.index + 1];
    this.put(previous?.words ?? 0);
    this.put(previous ? linkShare(previous) : 1);
    this.put(tagCode(previous));
    this.put(next?.words ?? 0);
    this.put(next ? linkShare(next) : 1);
    this.put(tagCode(next));
    this.put(Number(next?.container.parent === run.container.parent));
    this.put(Number(previous?.container.parent === run.container.parent));
  }

  private likeness(run: Run): void {
    const { titlePairs, descriptionPairs, bodyPairs, texts, map } = this.facts;
    const words = this.facts.words.of(run);
    this.put(coverage(words, titlePairs));
    this.put(coverage(words, descriptionPairs));
    this.put(bodyPairs ? coverage(words, bodyPairs) : Number.NaN);
    this.put(texts.get(run.text) ?? 1);
    this.put(map.words);
    this.put(linkShare(map.root));
  }
}
