import { wordCount } from '@/article';

/** A text of fewer words than this is a teaser: nothing can be told from its length. */
const leastWords = 120;
/** Kept under this share of what the page states as its whole text, something is missing, not just boxes. */
const leastShare = 0.5;

/**
 * True where the page states a text of its article, for machines, that is far longer than what was kept of the
 * page. `stated` is the JSON-LD's articleBody, '' where there is none.
 */
export function lacksText(keptWords: number, stated: string): boolean {
  const words = wordCount(stated);
  return words >= leastWords && keptWords < words * leastShare;
}
