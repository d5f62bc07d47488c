import type { Steps } from '../steps';
import { ItemCollector, type Place } from './collect-items';
import { blockElements, markElements, skippedElements } from './element-table';
import { frameBody } from './frame-body';
import { attributeOf, firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf, shadowRootOf } from './own-dom';
import type { Container, PageMap } from './page-map';
import { Shapes } from './shape';

/** What React streams late waits in `<div hidden id="S:0">` until a script puts it into its place. */
const streamedId = /^S:[\da-f]+$/;
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const embedElements = new Set(['iframe', 'video', 'amp-iframe', 'amp-youtube', 'amp-video', 'amp-twitter']);
/** Nodes between two chances to pause. */
const stride = 400;
/** Pages that grow while they are read must end all the same. */
const mostNodes = 400_000;

/** Siblings still to be visited. */
interface Level {
  next: Node | null;
  readonly place: Place;
  /** The container that is complete when they are done. */
  readonly closes: Container | null;
}

/**
 * One walk over the page, shadow roots and same-origin frames included. Reads tags, classes and text only:
 * styles would cost a layout. Keeps its own stack, so that it can pause and no depth of nesting overflows.
 */
export class PageWalk {
  private readonly collector = new ItemCollector();
  private readonly containers: Container[] = [];
  private readonly shapes = new Shapes();
  private readonly levels: Level[] = [];

  /** The map of everything below `top`; yields where the work may pause. */
  *steps(top: Element): Steps<PageMap> {
    const { items, runs } = this.collector;
    const root = this.open(top, localNameOf(top), null);
    this.enter(top, { container: root, mark: null, isPre: false }, root);
    let visited = 0;
    for (let level = this.levels.at(-1); level; level = this.levels.at(-1)) {
      const node = visited < mostNodes ? level.next : null;
      if (node) {
        level.next = nextSiblingOf(node);
        this.visit(node, level.place);
        if (++visited % stride === 0) yield;
      } else this.leave(level);
    }
    return { root, items, runs, containers: this.containers, words: root.words };
  }

  private open(element: Element, tag: string, parent: Container | null): Container {
    const shape = this.shapes.shapeOf(element, tag, parent?.shape ?? null);
    const start = this.collector.items.length;
    const container: Container = {
      index: this.containers.length,
      element,
      tag,
      parent,
      depth: (parent?.depth ?? -1) + 1,
      shape,
      path: shape.path,
      nearest: shape.nearest,
      isHidden: (parent?.isHidden ?? false) || isHidden(element),
      start,
      end: start,
      words: 0,
      linkWords: 0,
      runs: 0,
      paragraphs: 0,
      media: 0,
      children: 0,
      linkRuns: 0,
    };
    if (parent) parent.children++;
    this.containers.push(container);
    return container;
  }

  /** What an element shows: its shadow tree, and its own children, which slots of that tree show. */
  private enter(element: Element, place: Place, closes: Container | null): void {
    this.levels.push({ next: firstChildOf(element), place, closes });
    const shadow = shadowRootOf(element);
    if (shadow) this.levels.push({ next: firstChildOf(shadow), place, closes: null });
  }

  /** Sums go up when a container is complete. */
  private leave({ closes }: Level): void {
    this.levels.pop();
    if (!closes) return;
    this.collector.flush();
    closes.end = this.collector.items.length;
    const { parent } = closes;
    if (!parent) return;
    parent.words += closes.words;
    parent.linkWords += closes.linkWords;
    parent.runs += closes.runs;
    parent.paragraphs += closes.paragraphs;
    parent.media += closes.media;
    parent.linkRuns += closes.linkRuns;
  }

  private visit(node: Node, place: Place): void {
    const type = nodeTypeOf(node);
    if (type === 3) this.collector.text(node.nodeValue ?? '', place);
    else if (type === 1) this.element(node as Element, place);
  }

  private element(element: Element, place: Place): void {
    const tag = localNameOf(element);
    if (tag === 'br') this.collector.lineBreak(place);
    else if (tag === 'img' || tag === 'amp-img') this.collector.media(element, 'image', place);
    else if (tag === 'noscript') this.collector.media(element, 'noscript', place);
    else if (tag === 'iframe' && this.frame(element, place)) return;
    else if (embedElements.has(tag)) this.collector.media(element, 'embed', place);
    else if (skippedElements.has(tag)) return;
    else if (blockElements.has(tag)) this.block(element, tag, place);
    else this.inline(element, tag, place);
  }

  private inline(element: Element, tag: string, place: Place): void {
    const isMark = markElements.has(tag);
    this.enter(element, isMark ? { ...place, mark: { element, tag, outer: place.mark } } : place, null);
  }

  private block(element: Element, tag: string, place: Place): void {
    this.collector.flush();
    const container = this.open(element, tag, place.container);
    if (tag === 'hr') this.collector.media(element, 'rule', place);
    this.enter(element, { container, mark: place.mark, isPre: place.isPre || tag === 'pre' }, container);
  }

  private frame(element: Element, place: Place): boolean {
    const body = frameBody(element);
    if (body) this.block(body, 'body', place);
    return body !== null;
  }
}

function isHidden(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null) return !streamedId.test(attributeOf(element, 'id') ?? '');
  const style = attributeOf(element, 'style');
  return style !== null && hiddenStyle.test(style);
}
