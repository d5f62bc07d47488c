import { squeeze } from './squeeze';

const noLine = 'script, style, noscript, svg, template';
const textNodes = 4;

/** The texts of an element's own pieces, in order: each text node is one, scripts and styles are none. */
export function linesOf(element: Element): readonly string[] {
  const unread = [...element.querySelectorAll(noLine)];
  const walker = element.ownerDocument.createTreeWalker(element, textNodes);
  const lines: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!unread.some((part) => part.contains(node))) lines.push(squeeze(node.nodeValue));
  return lines.filter(Boolean);
}
