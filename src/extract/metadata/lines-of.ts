import { squeeze } from './squeeze';

const noLine = new Set(['script', 'style', 'noscript', 'svg', 'template']);

/** The texts of an element's own pieces, in order: each text node is one, scripts and styles are none. */
export function linesOf(element: Element): readonly string[] {
  const lines: string[] = [];
  for (const child of element.childNodes) {
    if (child.nodeType === 3) lines.push(squeeze(child.nodeValue));
    else if (child.nodeType === 1 && !noLine.has(child.nodeName.toLowerCase()))
      lines.push(...linesOf(child as Element));
  }
  return lines.filter(Boolean);
}
