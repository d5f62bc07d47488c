import { readPage } from '../../../src/detect/read-page';

/** What the page runner calls: every value that the detector reads, by name. */
const page = (document: Document, href: string) => readPage(document, new URL(href)).reading.values;

Object.assign(globalThis, { tinSachFit: { page } });
