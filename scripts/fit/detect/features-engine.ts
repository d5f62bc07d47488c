import { readNames } from '../../../src/detect/read-counts';
import { readPage } from '../../../src/detect/read-page';

/** What the page runner calls: every value that the detector reads, by name. */
function page(document: Document, href: string) {
  const { reading } = readPage(document, new URL(href));
  readNames(document, reading);
  return reading.values;
}

Object.assign(globalThis, { tinSachFit: { page } });
