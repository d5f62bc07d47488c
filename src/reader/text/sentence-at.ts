import { paragraphElement, rangeOfOffsets } from './paragraph-range';
import type { Sentence } from './sentences';

/** CSS pixels within the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const holds = ({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Number of the sentence that shows at a point, or -1. `root` shows the article. */
export function sentenceAt(root: ParentNode, sentences: readonly Sentence[], point: Point): number {
  const isUnder = ({ paragraph, start, end }: Sentence): boolean => {
    const element = paragraphElement(root, paragraph);
    if (!element || !holds(element.getBoundingClientRect(), point)) return false;
    const boxes = rangeOfOffsets(element, start, end)?.getClientRects() ?? [];
    return [...boxes].some((box) => holds(box, point));
  };
  return sentences.findIndex(isUnder);
}

/**
 * Number of the first sentence of the first paragraph in the window; the very first at the top. What is no
 * paragraph of the text, such as a caption, is passed over.
 */
export function sentenceAtTop(scroller: Element, sentences: readonly Sentence[]): number {
  if (scroller.scrollTop < 8) return 0;
  const { top } = scroller.getBoundingClientRect();
  for (const element of scroller.querySelectorAll('[data-paragraph]')) {
    if (element.getBoundingClientRect().bottom <= top + 8) continue;
    const paragraph = Number(element.getAttribute('data-paragraph'));
    const at = sentences.findIndex((sentence) => sentence.paragraph === paragraph);
    if (at >= 0) return at;
  }
  return 0;
}
