import type { PageReading } from './page-reading';
import { readAddress } from './read-address';
import { readTags } from './read-counts';
import { readHeadline } from './read-headline';
import { readStatements, type Statements } from './read-statements';
import { readText } from './read-text';

/** What the verdict rests on but for names, read once, without layout; changes nothing. */
export function readPage(document: Document, url: URL): { reading: PageReading; statements: Statements } {
  const reading: PageReading = { values: {}, evidence: {} };
  const statements = readStatements(document, reading);
  readAddress(url, reading);
  readHeadline(document, reading);
  readText(document, reading);
  readTags(document, reading);
  return { reading, statements };
}
