import type { SafeHtml } from '@/article';
import { sanitizeInline } from '@/sanitize';

/** Longer than any footnote; what is longer is a part of the page that a contents list leads to. */
const longestNote = 1500;
const headings = 'h1, h2, h3, h4, h5, h6';
/** What holds a note where the anchor itself is empty or only its number. */
const holders = 'li, p, dd, td, aside, div';

/** Pages write what they like after "#". */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch (malformed) {
    void malformed;
    return anchor;
  }
}

/** The part after "#" of an address on the page itself, decoded where it can be; '' for any other address. */
export function anchorOnPage(address: string, page: Location): string {
  if (!URL.canParse(address)) return '';
  const { origin, pathname, search, hash } = new URL(address);
  const isHere = origin === page.origin && pathname === page.pathname && search === page.search;
  return isHere ? decoded(hash.slice(1)) : '';
}

/** The element that an anchor names, by id or, as of old, by name. */
export const anchorTarget = (document: Document, anchor: string): Element | null =>
  document.getElementById(anchor) ?? document.getElementsByName(anchor)[0] ?? null;

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A note's text without its number and without the links that lead back to where it is called. */
function noteHtml(holder: Element, page: Location, view: Window & typeof globalThis): SafeHtml {
  const copy = holder.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('a')) {
    const address = URL.parse(link.getAttribute('href') ?? '', page.href)?.href ?? '';
    if (address === '' || anchorOnPage(address, page) !== '') link.remove();
    else link.setAttribute('href', address);
  }
  for (const number of copy.querySelectorAll('sup')) if (/^\W*\d*\W*$/.test(textOf(number))) number.remove();
  return sanitizeInline(copy.innerHTML, view);
}

/**
 * What a footnote of the page says, by its anchor: read from the page, which lies still behind the reader.
 * Null where the anchor names no note: a heading, a large part, nothing.
 */
export function samePageNote(document: Document, anchor: string): SafeHtml | null {
  const target = anchorTarget(document, anchor);
  const view = document.defaultView;
  if (!target || !view || target.closest(headings)) return null;
  const isNumber = /^\W*\w{0,3}\W*$/.test(textOf(target));
  const holder = isNumber ? (target.parentElement?.closest(holders) ?? target) : target;
  const length = textOf(holder).length;
  if (length === 0 || length > longestNote || holder.querySelector(headings)) return null;
  return noteHtml(holder, document.location, view);
}
