import { bylineStart } from './byline-words-table';
import { linesOf } from './lines-of';
import { squeeze } from './squeeze';
import type { VisibleByline } from './visible-bylines';

/** So many pieces of text after the headline may still hold the byline. */
const reach = 50;
const longestByline = 140;

/** The smallest box around a text node that says more than the word "by". */
function boxOf(node: Node): Element | undefined {
  let box = node.parentElement ?? undefined;
  const word = squeeze(node.nodeValue);
  for (let step = 0; box && step < 3 && squeeze(box.textContent).length < word.length + 3; step++)
    box = box.parentElement ?? undefined;
  return box && squeeze(box.textContent).length <= longestByline ? box : undefined;
}

/** Lines behind the headline that begin as bylines do ("By …", "Von …"), whatever their markup. */
export function headlineBylines(headline: Element | undefined): readonly VisibleByline[] {
  const root = headline?.ownerDocument.body;
  if (!headline || !root) return [];
  const walker = headline.ownerDocument.createTreeWalker(root, 4);
  walker.currentNode = headline;
  let left = reach;
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
    const text = squeeze(node.nodeValue);
    const parent = node.parentElement;
    if (
      !text ||
      !parent ||
      /^(?:script|style|noscript|svg)$/.test(parent.localName) ||
      headline.contains(node)
    )
      continue;
    left--;
    if (text.length > 250) return [];
    if (!bylineStart.test(text)) continue;
    const box = boxOf(node);
    const lines = box ? linesOf(box) : [text];
    const from = Math.max(0, lines.indexOf(text));
    return [
      {
        text: lines
          .slice(from, from + 8)
          .join(' | ')
          .slice(0, longestByline),
        confidence: 0.76,
        from: 'line under the headline',
      },
    ];
  }
  return [];
}
