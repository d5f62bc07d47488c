import type { Page } from 'puppeteer-core';
import { readerHas, readerRoot } from './chromium-reader';
import { until } from './until';

/** Where to begin and end dragging over the words, once they are in the middle of the window. */
async function endsOf(page: Page, words: string) {
  const root = await readerRoot(page);
  return root?.evaluate((node, wanted) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
      const at = text.data.indexOf(wanted);
      if (at < 0) continue;
      text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + wanted.length);
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0], boxes.at(-1)];
      const middle = (box: DOMRect): number => (box.top + box.bottom) / 2;
      // Not on the edge itself: a press there is one on the words beside.
      return first && last && { x: first.left + 1, y: middle(first), toX: last.right, toY: middle(last) };
    }
    return undefined;
  }, words);
}

/** Selects words of one text node in the open reader as a person does, by dragging the mouse over them. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const ends = await endsOf(page, words);
  if (!ends) throw new Error(`the reader does not show “${words}”`);
  await page.mouse.move(ends.x, ends.y);
  await page.mouse.down();
  await page.mouse.move(ends.toX, ends.toY, { steps: 4 });
  await page.mouse.up();
  await until(() => readerHas(page, '.selection-bar'), Boolean);
}
