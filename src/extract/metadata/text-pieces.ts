import { squeeze } from './squeeze';

/** One text node that readers may see. */
export interface TextPiece {
  readonly text: string;
  readonly element: Element;
}

export interface Surroundings {
  /** The nearest first. */
  readonly before: readonly TextPiece[];
  readonly after: readonly TextPiece[];
}

const unseen = new Set(['script', 'style', 'noscript', 'template', 'svg', 'option']);
const textNodes = 4;

function walk(from: Node, step: 'nextNode' | 'previousNode', most: number): readonly TextPiece[] {
  const root = from.ownerDocument?.body;
  if (!root) return [];
  const walker = from.ownerDocument.createTreeWalker(root, textNodes);
  walker.currentNode = from;
  const pieces: TextPiece[] = [];
  for (let node = walker[step](); node && pieces.length < most; node = walker[step]()) {
    const element = node.parentElement;
    // Scripts can be long, so they are left out before their text is looked at.
    const text = element && !unseen.has(element.localName) ? squeeze(node.nodeValue) : '';
    if (text && element) pieces.push({ text, element });
  }
  return pieces;
}

/** The last node within `node`, or itself: text that follows it in the document stands behind all of it. */
function lastWithin(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/** The pieces of text around `element`, at most so many on each side; its own are left out. */
export function surroundings(
  element: Element | undefined,
  most: { before: number; after: number },
): Surroundings {
  if (!element) return { before: [], after: [] };
  const before = walk(element, 'previousNode', most.before);
  return { before, after: walk(lastWithin(element), 'nextNode', most.after) };
}

/** All pieces of a page in order. */
export const textPieces = (document: Document): readonly TextPiece[] =>
  document.body ? walk(document.body, 'nextNode', Number.POSITIVE_INFINITY) : [];
