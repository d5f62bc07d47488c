import type { PageReading } from './page-reading';
import { readAddress } from './read-address';
import { readCounts } from './read-counts';
import { readHeadline } from './read-headline';
import { readStatements, type Statements } from './read-statements';
import { readText } from './read-text';

/** All that the verdict rests on, read once, without layout; changes nothing. */
export function readPage(document: Document, url: URL): { reading: PageReading; statements: Statements } {
  const reading: PageReading = { values: {}, evidence: {} };
  const statements = readStatements(document, reading);
  readAddress(url, reading);
  readHeadline(document, reading);
  readText(document, reading);
  readCounts(document, reading);
  return { reading, statements };
}
