import type { Span } from '@/article';

interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

interface FlatText {
  readonly text: string;
  /** For every character of `text`, where it stands in the nodes. */
  readonly points: readonly TextPoint[];
}

const space = /\s/;

/** Text of an element with each run of white space (and each line break) as one space, as extraction counts it. */
function flatten(element: Element): FlatText {
  const points: TextPoint[] = [];
  let text = '';
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const afterBreak = node.previousSibling?.nodeName === 'BR';
    [...(afterBreak ? ' ' : ''), ...node.data.split('')].forEach((character, index) => {
      const isSpace = space.test(character);
      if (isSpace && (text === '' || text.endsWith(' '))) return;
      text += isSpace ? ' ' : character;
      points.push({ node: node as Text, offset: Math.max(0, index - (afterBreak ? 1 : 0)) });
    });
  }
  return { text, points };
}

/** Nearest place of `quote` to `start`, or -1. */
function nearestIndex(text: string, quote: string, start: number): number {
  let best = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
  }
  return best;
}

/** Text between two offsets of an element's flat text, as a range; null where they are not there. */
export function rangeOfOffsets(element: Element, start: number, end: number): Range | null {
  const { points } = flatten(element);
  return toRange(element, points, start, end);
}

function toRange(element: Element, points: readonly TextPoint[], start: number, end: number): Range | null {
  const first = points[start];
  const last = points[end - 1];
  if (!first || !last || end <= start) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, Math.min(last.node.length, last.offset + 1));
  return range;
}

/** Where a span stands in the element that shows its paragraph; null where its words are not there. */
export function rangeOfSpan(element: Element, span: Pick<Span, 'start' | 'quote'>): Range | null {
  const { text, points } = flatten(element);
  const quote = span.quote.replace(/\s+/g, ' ').trim();
  if (quote === '') return null;
  const start = nearestIndex(text, quote, span.start);
  return start < 0 ? null : toRange(element, points, start, start + quote.length);
}

/** The element that shows a paragraph: -1 is the lead, numbers past the last paragraph are captions. */
export function paragraphElement(root: ParentNode, paragraph: number): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-paragraph="${paragraph}"]`);
}
