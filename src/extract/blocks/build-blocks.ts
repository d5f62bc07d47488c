import type { Block, ListItem, TextRun } from '@/article';
import { tableMarkup } from '@/sanitize';
import type { PageFigure } from '../figures/find-figures';
import type { Steps } from '../steps';
import type { Container, Run } from '../walk/page-map';
import { InlineHtml } from './inline-html';
import { isDataTable, tableRows } from './table';

export interface Page {
  readonly url: URL;
}

/** What a run or figure is part of, from the outside in. */
interface Frame {
  readonly kind: 'list' | 'quote' | 'box' | 'table' | 'code' | 'plain';
  readonly container: Container;
}

const boxName = /(^|[\s_-])(box|infobox|factbox|fact-box|callout|highlight|hop-?tin)([\s_-]|$)/i;
const isBox = ({ element, tag }: Container): boolean =>
  (element.classList.contains('VCSortableInPreviewMode') && element.getAttribute('type') === 'content') ||
  (tag !== 'body' && tag !== 'li' && boxName.test(element.getAttribute('class') ?? ''));

function frameOf(run: Run, within: Container | null): Frame {
  let list: Frame | null = null;
  for (let at: Container | null = run.container; at && at !== within; at = at.parent) {
    const { tag } = at;
    if (tag === 'pre') return { kind: 'code', container: at };
    if (tag === 'table' && isDataTable(at)) return { kind: 'table', container: at };
    if (tag === 'blockquote') return { kind: 'quote', container: at };
    if ((tag === 'ul' || tag === 'ol') && hasItem(run, at)) list = { kind: 'list', container: at };
    else if (isBox(at) && at.runs <= 25 && at.words <= 500) return { kind: 'box', container: at };
  }
  return list ?? { kind: 'plain', container: run.container };
}

const hasItem = (run: Run, list: Container): boolean => {
  for (let at: Container | null = run.container; at && at !== list; at = at.parent)
    if (at.tag === 'li') return true;
  return false;
};

const depthIn = (run: Run, list: Container): number => {
  let depth = 0;
  for (let at: Container | null = run.container; at && at !== list; at = at.parent)
    if (at.tag === 'ul' || at.tag === 'ol') depth++;
  return depth;
};

/** A line all in bold, short and without a full stop, above a paragraph: a crosshead. */
const isBoldHeading = ({ text, words, boldWords, linkWords, container }: Run): boolean =>
  words > 1 &&
  words <= 18 &&
  boldWords >= words &&
  linkWords < words &&
  container.tag !== 'li' &&
  !/[.,:;"”»]$/.test(text) &&
  !text.includes('\n');

const levelOf = (tag: string): 2 | 3 | 4 => (tag === 'h1' || tag === 'h2' ? 2 : tag === 'h3' ? 3 : 4);

/** Numbers text runs as they are written down. */
class Numbering {
  readonly paragraphs: string[] = [];

  private readonly html: InlineHtml;

  constructor({ url }: Page) {
    this.html = new InlineHtml(url);
  }

  add(text: string): number {
    return this.paragraphs.push(text) - 1;
  }

  run(run: Run): TextRun {
    return {
      text: run.text,
      html: this.html.of(run),
      paragraph: this.add(run.text),
    };
  }
}

function blockOf(frame: Frame, runs: readonly Run[], numbering: Numbering, page: Page): Block[] {
  const { container } = frame;
  if (frame.kind === 'list') {
    const items = runs.map((run): ListItem => ({ ...numbering.run(run), depth: depthIn(run, container) }));
    return [{ type: 'list', ordered: container.tag === 'ol', items }];
  }
  if (frame.kind === 'quote' || frame.kind === 'box')
    return [{ type: frame.kind, paragraphs: runs.map((run) => numbering.run(run)) }];
  if (frame.kind === 'code') {
    const text = runs.map((run) => run.text).join('\n');
    return [{ type: 'code', text, language: languageOf(container.element), paragraph: numbering.add(text) }];
  }
  if (frame.kind === 'table') {
    const rows = tableRows(runs).map((row) => ({ ...row, paragraph: numbering.add(row.text) }));
    return [{ type: 'table', html: tableMarkup(container.element, page.url), rows }];
  }
  return runs.map((run): Block => {
    const { tag } = run.container;
    if (/^h[1-6]$/.test(tag)) return { type: 'heading', level: levelOf(tag), ...numbering.run(run) };
    if (isBoldHeading(run)) return { type: 'heading', level: 3, ...numbering.run(run) };
    return { type: 'paragraph', ...numbering.run(run) };
  });
}

const languageOf = (element: Element): string =>
  /\blang(?:uage)?-([\w+#-]+)/.exec(
    `${element.className} ${element.firstElementChild?.className ?? ''}`,
  )?.[1] ?? '';

const figureBlock = ({ image }: PageFigure): Block => ({
  type: 'figure',
  images: [image],
  caption: image.caption,
  credit: image.credit,
});

export interface EmbedAt {
  readonly order: number;
  readonly block: Block;
}

export interface BlocksInput {
  readonly body: readonly Run[];
  readonly figures: readonly PageFigure[];
  readonly embeds: readonly EmbedAt[];
  /** Around the whole body: lists and boxes outside it are page furniture. */
  readonly within: Container | null;
  readonly page: Page;
}

/** Runs between two chances to pause. */
const stride = 50;

/** Body runs, pictures and embeds as typed blocks in document order, with numbered paragraphs. */
export function* buildBlocks({ body, figures, embeds, within, page }: BlocksInput): Steps<{
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly string[];
}> {
  const numbering = new Numbering(page);
  const blocks: Block[] = [];
  const media = [
    ...figures.map((figure) => ({ order: figure.order, block: figureBlock(figure) })),
    ...embeds,
  ].sort((a, b) => a.order - b.order);
  let next = 0;
  let open: { frame: Frame; runs: Run[] } | null = null;
  const flush = () => {
    if (open) blocks.push(...blockOf(open.frame, open.runs, numbering, page));
    open = null;
  };
  for (const [i, run] of body.entries()) {
    if (i % stride === stride - 1) yield;
    const frame = frameOf(run, within);
    const isSame: boolean =
      open !== null &&
      frame.kind !== 'plain' &&
      (open as { frame: Frame }).frame.container === frame.container;
    if (!isSame) flush();
    while (!isSame && next < media.length && (media[next]?.order ?? 0) < run.order) {
      const entry = media[next++];
      if (entry) blocks.push(entry.block);
    }
    if (open && isSame) (open as { runs: Run[] }).runs.push(run);
    else open = { frame, runs: [run] };
  }
  flush();
  for (const { block } of media.slice(next)) blocks.push(block);
  return { blocks, paragraphs: numbering.paragraphs };
}
