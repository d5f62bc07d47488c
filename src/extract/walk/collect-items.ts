import { headingElements } from './element-table';
import type { Container, Item, Mark, Media, Piece, Run } from './page-map';
import { makeRun } from './run';

/** What text stands in: its container and the inline elements around it. */
export interface Place {
  readonly container: Container;
  readonly mark: Mark | null;
  readonly isPre: boolean;
}

/** Embeddings and overrides of the writing direction: text that shows as other than it is. */
const overrides = /[\u202a-\u202e]/g;
const anyText = /\S/;
/** White space that is not one plain space already. */
const looseSpace = /[\s\u200b]{2,}|[^\S ]|\u200b/g;

/** Joins text nodes to runs and keeps the media between them, in document order. */
export class ItemCollector {
  readonly items: Item[] = [];
  readonly runs: Run[] = [];
  private pieces: Piece[] = [];
  private pendingMedia: Omit<Media, 'order'>[] = [];
  private container: Container | null = null;
  private breaks = 0;

  text(value: string, { container, mark, isPre }: Place): void {
    if (!value || (!this.pieces.length && !isPre && !anyText.test(value))) return;
    const plain = value.replace(overrides, '');
    const text = isPre ? plain : plain.replace(looseSpace, ' ');
    if (text !== ' ') this.breaks = 0;
    else if (!this.pieces.length) return;
    if (this.container !== container) this.flush();
    this.container = container;
    this.pieces.push({ text, mark });
  }

  /** A second line break in a row ends the run, as the end of a paragraph does. */
  lineBreak({ mark }: Place): void {
    if (++this.breaks >= 2) this.flush();
    else if (this.pieces.length) this.pieces.push({ text: '\n', mark });
  }

  media(element: Element, type: Media['type'], { container, mark }: Place): void {
    let link = mark;
    while (link && link.tag !== 'a') link = link.outer;
    container.media++;
    this.pendingMedia.push({ kind: 'media', container, element, type, link: link?.element ?? null });
    if (!this.pieces.length) this.flush();
  }

  /** Ends the run: what follows stands on a line of its own. Media inside a run follow it. */
  flush(): void {
    if (this.container && this.pieces.length) {
      const place = { order: this.items.length, index: this.runs.length };
      const run = makeRun(this.pieces, this.container, place);
      if (run) this.add(run);
    }
    this.pieces = [];
    this.container = null;
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
