import { addText, type TextBoxes } from './text-boxes';

/** At most so many paragraphs and text nodes are read: the cost stays flat on huge pages. */
const most = { paragraphs: 200, nodes: 3000 };
/** Once a box holds so much text, more of it says nothing new: the model's last step is at about 1000. */
export const enoughChars = 1500;
/** With less text than this in its largest box, bare lines are read too. */
const fewChars = 300;
/** A paragraph of which a leading link makes up so much is a teaser. */
const linkedShare = 0.6;

function isTeaser(paragraph: Element, chars: number): boolean {
  const first = paragraph.firstElementChild;
  return first?.localName === 'a' && (first.textContent?.length ?? 0) >= chars * linkedShare;
}

/** Adds the page's paragraphs; answers what the largest box holds. */
function addParagraphs(document: Document, boxes: TextBoxes): number {
  const all = document.querySelectorAll('p');
  let largest = 0;
  for (let index = 0; index < Math.min(all.length, most.paragraphs) && largest < enoughChars; index++) {
    const paragraph = all[index];
    const text = paragraph?.textContent?.trim() ?? '';
    const parent = paragraph?.parentElement;
    if (text.length > 30 && parent && parent.localName !== 'a' && !isTeaser(paragraph, text.length))
      largest = Math.max(largest, addText(boxes, parent, text));
  }
  return largest;
}

const noText = new Set(['script', 'style', 'noscript', 'a', 'option', 'textarea', 'pre', 'code', 'p']);

/** Adds bare lines between breaks, for pages that set no paragraphs. */
function addBareLines(document: Document, boxes: TextBoxes): void {
  if (!document.body) return;
  const walker = document.createTreeWalker(document.body, 4);
  let largest = 0;
  for (let step = 0; step < most.nodes && largest < enoughChars; step++) {
    const node = walker.nextNode();
    if (!node) return;
    const text = node.nodeValue ?? '';
    const parent = text.length > 30 ? node.parentElement : null;
    if (parent && !noText.has(parent.localName))
      largest = Math.max(largest, addText(boxes, parent, text.trim()));
  }
}

/** The page's running text, until there is enough of it: its paragraphs, and bare lines where these are few. */
export function runningText(document: Document): TextBoxes {
  const boxes: TextBoxes = new Map();
  if (addParagraphs(document, boxes) < fewChars) addBareLines(document, boxes);
  return boxes;
}
