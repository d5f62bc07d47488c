import type { Passage } from '@/article';

/** Words around a passage that tell it from the same words elsewhere. */
const contextLength = 32;

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** What stands in the range's own block before and after it. */
function around(range: Range, block: Element): { readonly before: string; readonly after: string } {
  const before = range.cloneRange();
  before.selectNodeContents(block);
  before.setEnd(range.startContainer, range.startOffset);
  const after = range.cloneRange();
  after.selectNodeContents(block);
  after.setStart(range.endContainer, range.endOffset);
  return { before: flat(before.toString()).trim(), after: flat(after.toString()).trim() };
}

const blockOf = (node: Node): Element | null =>
  (node.nodeType === 1 ? (node as Element) : node.parentElement)?.closest('[data-paragraph]') ?? null;

/** The words that somebody has selected in the text; null where there are none. */
export function selectedPassage(range: Range): Passage | null {
  const quote = flat(range.toString()).trim();
  const first = blockOf(range.startContainer);
  const isOneBlock = first !== null && first === blockOf(range.endContainer);
  if (quote === '') return null;
  const { before, after } = isOneBlock ? around(range, first) : { before: '', after: '' };
  return { quote, prefix: before.slice(-contextLength), suffix: after.slice(0, contextLength) };
}
