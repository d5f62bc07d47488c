import type { PageReading } from './page-reading';
import { enoughChars, runningText } from './running-text';
import type { Box } from './text-boxes';

const body = 'article,main,[itemprop="articleBody"]';

/** Running text: how much there is, and whether it stands together or in many like boxes. */
export function readText(document: Document, { values, evidence }: PageReading): void {
  const around = new Map<Element, number>();
  let largest: Box | undefined;
  let all = 0;
  let paragraphs = 0;
  let wideChars = 0;
  const boxes = runningText(document);
  for (const box of boxes.values()) {
    all += box.chars;
    paragraphs += box.count;
    if (!largest || box.chars > largest.chars) largest = box;
    const outer = box.element.parentElement ?? box.element;
    const wide = (around.get(outer) ?? 0) + box.chars;
    around.set(outer, wide);
    if (wide > wideChars) wideChars = wide;
  }
  const { chars, count } = largest ?? { chars: 0, count: 0 };
  values.groupChars = Math.min(chars, enoughChars);
  // Bodies that wrap every paragraph have their text under the grandparent.
  values.wideChars = Math.min(wideChars, enoughChars);
  values.meanParagraph = all / Math.max(1, paragraphs);
  values.groupCount = count;
  values.groupShare = chars / Math.max(1, all);
  values.groups = Math.min(boxes.size, 40);
  values.inArticle = largest?.element.closest(body) ? 1 : 0;
  evidence.paragraphs = `${count}`;
  evidence['text-length'] = `${Math.round(all)}`;
}
