import { squeeze } from './squeeze';

const noLine = new Set(['script', 'style', 'noscript', 'svg', 'template']);

/** The texts of an element's own pieces, in order: each text node is one, scripts and styles are none. */
export function linesOf(element: Element): readonly string[] {
  const lines: string[] = [];
  const accept = (node: Node) => (noLine.has(node.nodeName.toLowerCase()) ? 2 /* reject */ : 1) /* accept */;
  const walker = element.ownerDocument.createTreeWalker(element, 5 /* elements and text */, accept);
  while (walker.nextNode())
    if (walker.currentNode.nodeType === 3) lines.push(squeeze(walker.currentNode.nodeValue));
  return lines.filter(Boolean);
}
