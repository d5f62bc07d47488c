import { counted } from './counted-table';
import type { PageReading } from './page-reading';

/** More of anything than this says nothing new. */
const most = 300;

/** Counts what stands around the text: frames, prices, marks of authors and of code. */
export function readCounts(document: Document, { values, evidence }: PageReading): void {
  for (const key in counted) {
    const name = key as keyof typeof counted;
    let count = 0;
    for (const selector of counted[name]) count += document.querySelectorAll(selector).length;
    values[name] = Math.min(count, most);
  }
  const { frames = 0, players = 0, bylines, prices = 0, products = 0, codes, passwords } = values;
  evidence.byline = `${bylines}`;
  evidence.prices = `${prices + products}`;
  evidence.documentation = `${codes}`;
  evidence.media = `${frames + players}`;
  if (passwords) evidence.forms = `${document.querySelectorAll('input,textarea,select').length}`;
}
