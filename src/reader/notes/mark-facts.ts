import { paragraphElement, rangeOfSpan } from '../text/paragraph-range';
import type { Fact } from './fact-lines';
import { popoverId } from './popover';

/** Wraps the words of a fact, where they stand in one text node and nothing else has claimed them. */
function wrap(range: Range, isFirst: boolean): HTMLElement | null {
  const { startContainer, endContainer } = range;
  const isOneText = startContainer === endContainer && startContainer.nodeType === 3;
  if (!isOneText || startContainer.parentElement?.closest('.fact')) return null;
  const element = range.startContainer.ownerDocument?.createElement('span');
  if (!element) return null;
  element.className = 'fact';
  if (isFirst) element.tabIndex = 0;
  element.setAttribute('aria-describedby', popoverId);
  range.surroundContents(element);
  return element;
}

/** Takes a mark away again; its text is one node as before. */
function unwrap(element: HTMLElement): void {
  const parent = element.parentNode;
  element.replaceWith(...element.childNodes);
  parent?.normalize();
}

export interface MarkedFacts {
  readonly factOf: (element: HTMLElement) => Fact | undefined;
  readonly unmark: () => void;
}

/** Marks the names and figures of the summary in the text that `root` shows. */
export function markFacts(root: ParentNode, facts: readonly Fact[]): MarkedFacts {
  const marked = new Map<HTMLElement, Fact>();
  for (const fact of facts) {
    const paragraph = paragraphElement(root, fact.span.paragraph);
    const range = paragraph && rangeOfSpan(paragraph, fact.span);
    const element = range && wrap(range, fact.isFirst);
    if (element) marked.set(element, fact);
  }
  return {
    factOf: (element) => marked.get(element),
    unmark: () => {
      for (const element of marked.keys()) unwrap(element);
      marked.clear();
    },
  };
}
