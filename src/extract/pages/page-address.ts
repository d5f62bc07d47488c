/** Query parameters that number the pages of an article. */
const parameterName = /^(?:page|paged|pageno|p|pg|part|trang)$/i;

/**
 * The part of a path that numbers a page, before an extension: "/2", "/page/2/", "-p2", "_2", "-trang-2".
 * Two digits at most: a longer number is an article's own.
 */
const pathNumber = /(?:[/_-](?:page|trang|part|pg|p)[/_-]?|[/_-])(\d{1,2})(?=(?:\.\w{2,5})?\/?$)/i;

/** An article's address without the number of one of its pages. */
export interface PageAddress {
  readonly stem: string;
  readonly number: number;
}

const trimmed = ({ origin, pathname, search }: URL): string => origin + pathname.replace(/\/$/, '') + search;

/** Readings of an address: as a whole (page 1), and with each number that may be a page's taken out. */
export function pageReadings(address: string): readonly PageAddress[] {
  const url = new URL(address);
  url.hash = '';
  const readings: PageAddress[] = [{ stem: trimmed(url), number: 1 }];
  for (const [name, value] of [...url.searchParams]) {
    if (!parameterName.test(name) || !/^\d{1,2}$/.test(value)) continue;
    const bare = new URL(url);
    bare.searchParams.delete(name);
    readings.push({ stem: trimmed(bare), number: Number(value) });
  }
  const inPath = pathNumber.exec(url.pathname);
  if (inPath) {
    const bare = new URL(url);
    bare.pathname = url.pathname.replace(pathNumber, '');
    readings.push({ stem: trimmed(bare), number: Number(inPath[1]) });
  }
  return readings;
}
