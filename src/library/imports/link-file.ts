import type { BrokenLine } from './import-report';
import type { Link } from './link';
import { linksOfTable } from './link-table';
import { linksOfOmnivore } from './omnivore';
import { linksOfPocketPage } from './pocket-page';

/** A line as it was in the file; undefined where it has no address that could be opened. */
export type LinkLine = Link | undefined;

/** Reads one kind of file; undefined where the file is of another kind. */
export type LinkReader = (file: string) => readonly LinkLine[] | undefined;

const readers: readonly LinkReader[] = [linksOfOmnivore, linksOfPocketPage, linksOfTable];

export interface LinkFile {
  readonly links: readonly Link[];
  readonly broken: readonly BrokenLine[];
}

/** The links of an export of Pocket, Instapaper or Omnivore; undefined where the file is none of these. */
export function parseLinkFile(file: string): LinkFile | undefined {
  for (const read of readers) {
    const lines = read(file);
    if (!lines) continue;
    const broken = lines.flatMap((line, at) =>
      line ? [] : [{ line: at + 1, reason: 'no-address' } as const],
    );
    return { links: lines.filter((line) => line !== undefined), broken };
  }
  return undefined;
}
