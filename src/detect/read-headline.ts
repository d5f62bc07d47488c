import type { PageReading } from './page-reading';

/** Headings of the first rank that are looked at: the site's name may come first. */
const most = 4;
/** A shorter heading stands in many titles by chance. */
const leastChars = 10;

/** The headline: how long it is, and whether the document's title speaks of it. */
export function readHeadline(document: Document, { values, evidence }: PageReading): void {
  const title = document.title.toLowerCase();
  const all = document.querySelectorAll('h1');
  let text = '';
  let isInTitle = false;
  for (let index = 0; index < Math.min(all.length, most) && !isInTitle; index++) {
    const heading = all[index]?.textContent?.trim() ?? '';
    isInTitle = heading.length >= leastChars && title.includes(heading.toLowerCase());
    if (isInTitle || text === '') text = heading;
  }
  values.h1Length = Math.min(text.length, 200);
  values.h1InTitle = isInTitle ? 1 : 0;
  values.titleLength = Math.min(title.length, 200);
  evidence.headline = text.slice(0, 60);
}
