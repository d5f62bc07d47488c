import { type Result, type SavedSummary, success } from '@/article';
import type { KeyValueStore } from './key-value-store';
import { keyOf } from './keys';
import { type ImportFile, parseImport } from './parse-import';
import { parseSaved } from './parse-saved';

export interface ImportReport {
  readonly added: number;
  readonly updated: number;
  /** Already in the library, as new or newer, or stored in a shape that must not be overwritten. */
  readonly skipped: number;
}

type Fate = keyof ImportReport;

function fateOf(saved: SavedSummary, present: unknown): Fate {
  if (present === undefined) return 'added';
  const known = parseSaved(present);
  return known && saved.updatedAt > known.updatedAt ? 'updated' : 'skipped';
}

function writesOf(file: ImportFile, saved: SavedSummary): Record<string, unknown> {
  const text = file.texts.get(saved.id);
  return { [keyOf('summary', saved.id)]: saved, ...(text && { [keyOf('text', saved.id)]: text }) };
}

/** Takes an exported file in: checked whole first, then written in one call. The newer record wins. */
export async function importAll(store: KeyValueStore, json: string): Promise<Result<ImportReport>> {
  const file = parseImport(json);
  if (!file.ok) return file;
  const present = await store.get(file.value.summaries.map(({ id }) => keyOf('summary', id)));
  const report = { added: 0, updated: 0, skipped: 0 };
  const writes: Record<string, unknown> = {};
  for (const saved of file.value.summaries) {
    const fate = fateOf(saved, present[keyOf('summary', saved.id)]);
    report[fate]++;
    if (fate !== 'skipped') Object.assign(writes, writesOf(file.value, saved));
  }
  if (Object.keys(writes).length > 0) await store.set(writes);
  return success(report);
}
