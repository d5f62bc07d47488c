import { isSiteHeading } from './home-link';
import { linesOf } from './lines-of';
import { squeeze } from './squeeze';

const hidden =
  '[class*="sr-only"], [class*="visually-hidden"], [class*="screen-reader"], button, [aria-hidden="true"] svg';

/** The words of a headline: pieces apart, without labels for screen readers, styles and buttons. */
export function headlineText(element: Element | undefined): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(hidden)) part.remove();
  return squeeze(
    linesOf(copy)
      .join(' ')
      .replace(/\s+([,.:;!?…»”])/g, '$1')
      .replace(/([«“])\s+/g, '$1'),
  );
}

/** Words; single characters in scripts that set no spaces. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;
const words = (text: string): readonly string[] => text.toLowerCase().match(word) ?? [];

/** Share of `text`'s words that `other` has too, 0 to 1. */
export function overlap(text: string, other: string): number {
  const own = words(text);
  const theirs = new Set(words(other));
  return own.length ? own.filter((word) => theirs.has(word)).length / own.length : 0;
}

const mostHeadings = 12;

/**
 * The page's main headline: of the filled h1 that do not lead to the front page, the one whose words the stated titles share most; where no h1 is
 * known to them, a smaller heading that the document's title repeats, else the first h1 of some length.
 */
export function findHeadline(document: Document, url: URL, titles: readonly string[]): Element | undefined {
  const filled = (name: string) =>
    [...document.getElementsByTagName(name)]
      .slice(0, mostHeadings)
      .filter((heading) => headlineText(heading) && !isSiteHeading(heading, url));
  const stated = titles.join(' ');
  const fitness = (heading: Element) => {
    const text = headlineText(heading);
    return overlap(text, stated) * Math.min(words(text).length, 12);
  };
  const best = (headings: readonly Element[]) =>
    headings.reduce<Element | undefined>(
      (top, each) => (top && fitness(top) >= fitness(each) ? top : each),
      undefined,
    );
  const h1 = best(filled('h1'));
  if (h1 && fitness(h1) >= 2) return h1;
  const small = best([...filled('h2'), ...filled('h3')]);
  if (small && fitness(small) >= 4 && overlap(headlineText(small), stated) > 0.9) return small;
  return h1;
}
