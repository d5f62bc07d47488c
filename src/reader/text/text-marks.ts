interface TextPart {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The parts of text nodes that a range covers, in order. */
function partsOf({ startContainer, startOffset, endContainer, endOffset, commonAncestorContainer }: Range) {
  const parts: TextPart[] = [];
  const document = commonAncestorContainer.ownerDocument;
  const walker = document?.createTreeWalker(commonAncestorContainer, 4 /* NodeFilter.SHOW_TEXT */);
  let isInside = false;
  for (let node = walker?.currentNode ?? null; node; node = walker?.nextNode() ?? null) {
    isInside ||= node === startContainer;
    if (isInside && node.nodeType === node.TEXT_NODE) {
      const text = node as Text;
      const start = node === startContainer ? startOffset : 0;
      const end = node === endContainer ? endOffset : text.length;
      if (end > start) parts.push({ node: text, start, end });
    }
    if (node === endContainer) break;
  }
  return parts;
}

function mark({ node, start, end }: TextPart, className: string): HTMLElement {
  const element = node.ownerDocument.createElement('mark');
  element.className = className;
  const covered = start > 0 ? node.splitText(start) : node;
  if (end - start < covered.length) covered.splitText(end - start);
  covered.replaceWith(element);
  element.append(covered);
  return element;
}

/** Wraps the text of a range, whose ends are in text nodes, in marks: one for each text node that it touches. */
export function markRange(range: Range, className: string): readonly HTMLElement[] {
  return partsOf(range).map((part) => mark(part, className));
}

/** Takes marks away again; the text is then in the nodes that it was in before. */
export function unmark(marks: readonly HTMLElement[]): void {
  for (const element of marks) {
    const { parentNode } = element;
    element.replaceWith(...element.childNodes);
    parentNode?.normalize();
  }
}
