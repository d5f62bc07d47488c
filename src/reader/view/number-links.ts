import { anchorOnPage } from '../text/same-page-note';

/**
 * Numbers the links of a body, for paper: the number is set on each as `data-note`, and the addresses come back in
 * its order, each once. A link to the page itself, such as that of a footnote, has none.
 */
export function numberLinks(body: ParentNode, page: Location): readonly string[] {
  const numbers = new Map<string, number>();
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href]:not(.button)')) {
    const { href } = link;
    if (anchorOnPage(href, page) !== '') continue;
    const number = numbers.get(href) ?? numbers.size + 1;
    numbers.set(href, number);
    link.setAttribute('data-note', String(number));
  }
  return [...numbers.keys()];
}
