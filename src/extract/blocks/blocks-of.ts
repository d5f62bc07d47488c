import type { Block, ListItem } from '@/article';
import { tableMarkup } from '@/sanitize';
import type { Container, Run } from '../walk/page-map';
import type { Frame } from './frame-of';
import type { Numbering } from './numbering';
import { tableRows } from './table';

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

/** The runs of one frame as blocks; addresses are completed by that of the page. */
export function blocksOf(frame: Frame, runs: readonly Run[], numbering: Numbering, url: URL): Block[] {
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
    return [{ type: 'table', html: tableMarkup(container.element, url), rows }];
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
