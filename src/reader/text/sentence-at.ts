import { rangeOfOffsets } from './paragraph-range';
import { paragraphsInSight } from './paragraphs-in-sight';
import type { Sentence } from './sentences';

/** Where something was pressed; CSS pixels within the window. */
export type Press = Pick<MouseEvent, 'target' | 'clientX' | 'clientY'>;

const isIn = ({ left, right, top, bottom }: DOMRect, { clientX, clientY }: Press): boolean =>
  clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;

/** Number of the sentence that was pressed, or -1. */
export function sentenceAt(press: Press, sentences: readonly Sentence[]): number {
  const element = (press.target as Element).closest('[data-paragraph]');
  if (!element) return -1;
  const pressed = Number(element.getAttribute('data-paragraph'));
  return sentences.findIndex(({ paragraph, start, end }) => {
    const boxes = paragraph === pressed ? rangeOfOffsets(element, start, end)?.getClientRects() : undefined;
    return boxes !== undefined && [...boxes].some((box) => isIn(box, press));
  });
}

/**
 * Number of the first sentence of the first paragraph in the window; the very first at the top. What is no
 * paragraph of the text, such as a caption, is passed over.
 */
export function sentenceAtTop(scroller: Element, sentences: readonly Sentence[]): number {
  if (scroller.scrollTop < 8) return 0;
  for (const paragraph of paragraphsInSight(scroller)) {
    const at = sentences.findIndex((sentence) => sentence.paragraph === paragraph);
    if (at >= 0) return at;
  }
  return 0;
}
