import { type PageAddress, pageReadings } from './page-address';

/** The pages that one article is spread over. */
export interface ArticlePages {
  /** Number of the page at hand, from 1. */
  readonly current: number;
  /** Addresses of all pages in order, the one at hand among them; all on one origin. */
  readonly addresses: readonly string[];
}

/** More pages than any article has; a longer row is a listing. */
const mostPages = 30;
const ofComments = /comment|binh-?luan|reply/i;

interface NumberedLink {
  readonly number: number;
  readonly address: string;
}

/** Links whose whole text is a page's number, and those that say "next" in a way that machines read. */
function numberedLinks(document: Document, current: PageAddress): readonly NumberedLink[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const next = document.querySelector('link[rel~="next"][href], a[rel~="next"][href]');
  const found = links.flatMap((link): NumberedLink[] => {
    const number = /^\s*(\d{1,2})\s*$/.exec(link.textContent ?? '')?.[1];
    return number ? [{ number: Number(number), address: link.href }] : [];
  });
  const href = next?.getAttribute('href');
  return href ? [...found, { number: current.number + 1, address: href }] : found;
}

/** The address of each page by its number, where the links agree with the reading of the page's own address. */
function pagesOf(document: Document, url: URL, current: PageAddress): ReadonlyMap<number, string> {
  const pages = new Map<number, string>([[current.number, url.href]]);
  for (const { number, address } of numberedLinks(document, current)) {
    if (!URL.canParse(address, url.href) || ofComments.test(address)) continue;
    const target = new URL(address, url);
    target.hash = '';
    const fits = pageReadings(target.href).some(
      (reading) => reading.stem === current.stem && reading.number === number,
    );
    if (fits && target.origin === url.origin && !pages.has(number)) pages.set(number, target.href);
  }
  return pages;
}

/**
 * The pages of an article, or null where it has one. Links count whose text is a number, or that say
 * rel="next", and whose address differs from the page's own by that number alone; the numbers run from 1
 * without a gap. Reads only.
 */
export function findPages(document: Document, url: URL): ArticlePages | null {
  for (const current of pageReadings(url.href)) {
    const pages = pagesOf(document, url, current);
    const addresses = Array.from({ length: pages.size }, (_, index) => pages.get(index + 1));
    const isWhole = addresses.every((address) => address !== undefined);
    if (isWhole && pages.size > 1 && pages.size <= mostPages) return { current: current.number, addresses };
  }
  return null;
}
