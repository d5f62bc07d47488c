import { countedNames, countedTags } from './counted-table';
import type { PageReading } from './page-reading';

/** More of anything than this says nothing new. */
const most = 300;

function countOf(document: Document, selectors: readonly string[]): number {
  let count = 0;
  for (const selector of selectors) count += document.querySelectorAll(selector).length;
  return Math.min(count, most);
}

/** Counts what stands around the text: frames, figures, code, password fields. */
export function readTags(document: Document, { values, evidence }: PageReading): void {
  for (const key in countedTags) {
    const name = key as keyof typeof countedTags;
    values[name] = countOf(document, countedTags[name]);
  }
  const { frames = 0, players = 0, codes, passwords } = values;
  evidence.documentation = `${codes}`;
  evidence.media = `${frames + players}`;
  if (passwords) evidence.forms = `${document.querySelectorAll('input,textarea,select').length}`;
}

/** Counts what is named after authors, prices and products. */
export function readNames(document: Document, { values, evidence }: PageReading): void {
  for (const key in countedNames) {
    const name = key as keyof typeof countedNames;
    values[name] = countOf(document, countedNames[name]);
  }
  const { bylines, prices = 0, products = 0 } = values;
  evidence.byline = `${bylines}`;
  evidence.prices = `${prices + products}`;
}
