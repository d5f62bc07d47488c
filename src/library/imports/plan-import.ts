import { failure, type Result, type SavedSummary, success } from '@/article';
import { readCards } from '../cards/read-cards';
import { exportFormat, exportVersion } from '../exports/export-format';
import type { KeyValueStore } from '../key-value-store';
import { fateOf } from './fate';
import type { BrokenLine, ImportReport } from './import-report';
import { recordOfLink } from './link';
import { parseLinkFile } from './link-file';
import { parseOwn } from './parse-own';

/** What a file would do to the library, for the person to see before anything is written. */
export interface ImportPlan extends ImportReport {
  readonly kind: 'own' | 'links';
  /** An export of ours: what the background takes in. */
  readonly json: string;
}

interface ReadFile {
  readonly kind: ImportPlan['kind'];
  readonly json: string;
  readonly summaries: readonly SavedSummary[];
  readonly broken: readonly BrokenLine[];
}

/** The newest record of each address: lists of links hold the same one twice. */
const uniqueById = (records: readonly SavedSummary[]): readonly SavedSummary[] => [
  ...new Map(records.map((saved) => [saved.id, saved])).values(),
];

function readFile(file: string, now: string): Result<ReadFile> {
  const links = parseLinkFile(file);
  if (!links) {
    const own = parseOwn(file);
    return own.ok ? success({ kind: 'own', json: file, ...own.value }) : own;
  }
  const summaries = uniqueById(links.links.map((link) => recordOfLink(link, now)));
  const json = JSON.stringify({ format: exportFormat, version: exportVersion, summaries, texts: [] });
  return success({ kind: 'links', json, summaries, broken: links.broken });
}

/** Reads a file of ours, Pocket, Instapaper or Omnivore whole and says what taking it in would do. */
export async function planImport(store: KeyValueStore, file: string, now: Date): Promise<Result<ImportPlan>> {
  const read = readFile(file, now.toISOString());
  if (!read.ok) return read;
  const { kind, json, summaries, broken } = read.value;
  if (summaries.length === 0 && broken.length > 0) return failure('bad-import', 'nothing whole in it');
  const { cards } = await readCards(store);
  const present = new Map(cards.map((card) => [card.id, card]));
  const count = { added: 0, updated: 0, skipped: 0 };
  for (const saved of summaries) count[fateOf(saved, present.get(saved.id))]++;
  return success({ kind, json, ...count, broken });
}
