import type { Container, PageMap, Run } from '../walk/page-map';
import { holderOf } from './container-scores';

const site = (host: string): string => host.split('.').slice(-2).join('.');

/** Address of the link that the run is, or `least` of its words are; else null. */
function wholeLink({ pieces, words, linkWords }: Run, least: number): string | null {
  if (linkWords < least * words) return null;
  for (const { mark } of pieces)
    for (let at = mark; at; at = at.outer) if (at.tag === 'a') return at.element.getAttribute('href');
  return null;
}

/** Whether an address is another page of the same site, as links to other stories are. */
function isOtherStory(href: string, url: URL): boolean {
  if (href.startsWith('#') || !URL.canParse(href, url.href)) return false;
  const target = new URL(href, url);
  const isHere = target.pathname === url.pathname;
  return site(target.hostname) === site(url.hostname) && !isHere && target.pathname.length > 12;
}

const wordsOf = (runs: readonly Run[]): number => runs.reduce((sum, { words }) => sum + words, 0);

/** "(11/09/2024)" beside a linked headline. */
const dateAtEnd = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\W*$/;

/** Finds teasers of other stories; remembers what it found out about containers. */
export class TeaserFinder {
  private readonly cards = new Map<Container, boolean>();
  private readonly titled = new Map<Container, boolean>();
  private readonly rivers = new Map<number, boolean>();
  private readonly byPath = new Map<number, Container[]>();
  private readonly bodyWords: number;

  constructor(
    private readonly map: PageMap,
    private readonly url: URL,
    /** Runs that the body is made of so far: what holds half of their words is the article, no entry of a list. */
    private readonly chosen: readonly Run[],
    /** The container that holds most of them directly. */
    private readonly main: Container | null,
  ) {
    this.bodyWords = wordsOf(chosen);
    for (const container of map.containers) {
      const same = this.byPath.get(container.path);
      if (same) same.push(container);
      else this.byPath.set(container.path, [container]);
    }
  }

  /** Why a run is a teaser of another story, or ''. Such lines and cards stand inside bodies too. */
  reasonOf(run: Run): string {
    const href = wholeLink(run, dateAtEnd.test(run.text) ? 0.7 : 0.95);
    if (href !== null && run.words >= 4 && !run.shape.isSentence && isOtherStory(href, this.url))
      return 'linked headline';
    let at: Container | null = holderOf(run);
    for (let level = 0; at && level < 4; at = at.parent, level++) {
      if (level < 2 && this.isCard(at)) return 'teaser card';
      if (this.isRiverEntry(at)) return 'entry of a list of stories';
    }
    return '';
  }

  /** A few lines around a linked picture and a linked headline. */
  private isCard(container: Container): boolean {
    const known = this.cards.get(container);
    if (known !== undefined) return known;
    let hasPicture = false;
    let hasTitle = false;
    if (container.runs <= 5 && container.words <= 110)
      for (const item of this.map.items.slice(container.start, container.end)) {
        if (item.kind === 'media') hasPicture ||= item.type === 'image' && item.link !== null;
        else hasTitle ||= item.words >= 3 && item.linkWords >= 0.9 * item.words;
      }
    this.cards.set(container, hasPicture && hasTitle);
    return hasPicture && hasTitle;
  }

  /** One of three or more containers of the same path that each begin with the linked headline of a story. */
  private isRiverEntry(container: Container): boolean {
    if (container.linkRuns === 0 || container.runs < 2 || container.tag === 'body') return false;
    if (container.words >= 0.5 * this.bodyWords) return false;
    return this.isTitled(container) && this.isRiver(container.path);
  }

  private isRiver(path: number): boolean {
    const known = this.rivers.get(path);
    if (known !== undefined) return known;
    const same = this.byPath.get(path) ?? [];
    const titled = same.filter((one) => this.isTitled(one)).length;
    const isRiver = same.length >= 3 && titled >= 0.6 * same.length && !this.isBodyInParts(same);
    this.rivers.set(path, isRiver);
    return isRiver;
  }

  /** Parts of one body, with related stories between: together they hold most of it, the main one does not. */
  private isBodyInParts(same: readonly Container[]): boolean {
    const { main, chosen, bodyWords } = this;
    const part = same.find(({ start, end }) => main && start <= main.start && main.end <= end);
    const wordsIn = (parts: readonly Container[]) =>
      wordsOf(chosen.filter(({ order }) => parts.some(({ start, end }) => order >= start && order < end)));
    return part !== undefined && wordsIn([part]) < 0.5 * bodyWords && wordsIn(same) >= 0.5 * bodyWords;
  }

  private isTitled(container: Container): boolean {
    const known = this.titled.get(container);
    if (known !== undefined) return known;
    const runs = this.map.items.slice(container.start, Math.min(container.end, container.start + 5));
    const isTitled = runs.some((item) => {
      if (item.kind !== 'run' || item.words < 3 || item.shape.isSentence) return false;
      const href = wholeLink(item, 0.75); // a date may stand beside the headline
      return href !== null && isOtherStory(href, this.url);
    });
    this.titled.set(container, isTitled);
    return isTitled;
  }
}
