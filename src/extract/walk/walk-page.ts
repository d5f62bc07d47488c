import { blockElements, headingElements, markElements, skippedElements } from './element-table';
import { nearestGroups } from './keywords';
import type { Container, Item, Mark, Media, PageMap, Piece, Run } from './page-map';
import { makeRun } from './run';

/** Embeddings and overrides of the writing direction: text that shows as other than it is. */
const overrides = /[\u202a-\u202e]/g;
/** Parsers stop at 512 levels; only scripts nest deeper. */
const maxDepth = 1000;
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const embedElements = new Set(['iframe', 'video', 'amp-iframe', 'amp-youtube', 'amp-video', 'amp-twitter']);

/** What text stands in: its container and the inline elements around it. */
interface Place {
  readonly container: Container;
  readonly mark: Mark | null;
  readonly isPre: boolean;
}

/**
 * One walk over the page, shadow roots and same-origin frames included. Reads tags, classes and text only:
 * styles would cost a layout.
 */
export class PageWalk {
  private readonly items: Item[] = [];
  private readonly runs: Run[] = [];
  private readonly containers: Container[] = [];
  private readonly paths = new Map<string, number>();
  private pieces: Piece[] = [];
  private pendingMedia: Omit<Media, 'order'>[] = [];
  private pieceContainer: Container | null = null;
  private breaks = 0;
  private depth = 0;

  /** The map of everything below `top`. */
  map(top: Element): PageMap {
    const root = this.open(top, null);
    this.children(top, { container: root, mark: null, isPre: false });
    this.flush();
    root.end = this.items.length;
    return { root, items: this.items, runs: this.runs, containers: this.containers, words: root.words };
  }

  private open(element: Element, parent: Container | null): Container {
    const tag = element.localName;
    const name = `${element.className || ''} ${element.id} ${element.getAttribute('role') ?? ''}`;
    const isNamed = typeof element.className === 'string';
    const key = `${parent?.path ?? ''}>${tag}.${isNamed ? element.className.replace(/\d+/g, '') : ''}`;
    const path = this.paths.get(key) ?? this.paths.size;
    this.paths.set(key, path);
    const container: Container = {
      element,
      tag,
      parent,
      depth: (parent?.depth ?? -1) + 1,
      path,
      nearest: nearestGroups(parent?.nearest ?? null, isNamed ? name.trim() : '', tag),
      isHidden: (parent?.isHidden ?? false) || isHidden(element),
      start: this.items.length,
      end: this.items.length,
      words: 0,
      linkWords: 0,
      runs: 0,
      paragraphs: 0,
      media: 0,
      children: 0,
      linkRuns: 0,
      score: 0,
    };
    if (parent) parent.children++;
    this.containers.push(container);
    return container;
  }

  private children(node: Node, place: Place): void {
    // Deeper than this the stack ends; the text still counts, what it stands in no longer does.
    if (this.depth >= maxDepth) {
      this.text(node.textContent ?? '', place);
      return;
    }
    this.depth++;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.text(child.nodeValue ?? '', place);
      else if (child.nodeType === 1) this.element(child as Element, place);
    }
    this.depth--;
  }

  private text(value: string, { container, mark, isPre }: Place): void {
    if (!value) return;
    const plain = value.replace(overrides, '');
    const text = isPre ? plain : plain.replace(/[\s\u200b]+/g, ' ');
    if (text !== ' ') this.breaks = 0;
    else if (!this.pieces.length) return;
    if (this.pieceContainer !== container) this.flush();
    this.pieceContainer = container;
    this.pieces.push({ text, mark });
  }

  private element(element: Element, place: Place): void {
    const tag = element.localName;
    if (tag === 'br') this.lineBreak(place);
    else if (tag === 'img' || tag === 'amp-img') this.media(element, 'image', place);
    else if (tag === 'noscript') this.media(element, 'noscript', place);
    else if (tag === 'iframe' && this.frame(element, place)) return;
    else if (embedElements.has(tag)) this.media(element, 'embed', place);
    else if (skippedElements.has(tag)) return;
    else if (blockElements.has(tag)) this.block(element, tag, place);
    else this.inline(element, tag, place);
  }

  private inline(element: Element, tag: string, place: Place): void {
    const isMark = markElements.has(tag);
    const inner = isMark ? { ...place, mark: { element, tag, outer: place.mark } } : place;
    if (element.shadowRoot) this.children(element.shadowRoot, inner);
    this.children(element, inner);
  }

  private block(element: Element, tag: string, place: Place): void {
    this.flush();
    const container = this.open(element, place.container);
    if (tag === 'hr') this.media(element, 'rule', place);
    const inner = { container, mark: place.mark, isPre: place.isPre || tag === 'pre' };
    if (element.shadowRoot) this.children(element.shadowRoot, inner);
    this.children(element, inner);
    this.flush();
    container.end = this.items.length;
    this.close(container);
  }

  /** Sums go up when a container is complete. */
  private close({ parent, words, linkWords, runs, paragraphs, media, linkRuns }: Container): void {
    if (!parent) return;
    parent.words += words;
    parent.linkWords += linkWords;
    parent.runs += runs;
    parent.paragraphs += paragraphs;
    parent.media += media;
    parent.linkRuns += linkRuns;
  }

  private lineBreak(place: Place): void {
    if (++this.breaks >= 2) this.flush();
    else if (this.pieces.length) this.pieces.push({ text: '\n', mark: place.mark });
  }

  private media(element: Element, type: Media['type'], { container, mark }: Place): void {
    let link = mark;
    while (link && link.tag !== 'a') link = link.outer;
    container.media++;
    this.pendingMedia.push({ kind: 'media', container, element, type, link: link?.element ?? null });
    if (!this.pieces.length) this.flush();
  }

  private frame(element: Element, place: Place): boolean {
    const body = (element as HTMLIFrameElement).contentDocument?.body;
    if (!body?.firstElementChild) return false;
    this.block(body, 'body', place);
    return true;
  }

  /** Ends the run: what follows stands on a line of its own. Media inside a run follow it. */
  private flush(): void {
    const container = this.pieceContainer;
    if (container && this.pieces.length) {
      const run = makeRun(this.pieces, container, this.items.length);
      if (run) this.add(run);
    }
    this.pieces = [];
    this.pieceContainer = null;
    this.breaks = 0;
    for (const media of this.pendingMedia) this.items.push({ ...media, order: this.items.length });
    this.pendingMedia = [];
  }

  private add(run: Run): void {
    const { container, words, linkWords } = run;
    container.words += words;
    container.linkWords += linkWords;
    container.runs++;
    if (words >= 12 && linkWords < 0.5 * words && !headingElements.has(container.tag)) container.paragraphs++;
    if (linkWords >= 0.9 * words) container.linkRuns++;
    this.items.push(run);
    this.runs.push(run);
  }
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && hiddenStyle.test(style);
}
