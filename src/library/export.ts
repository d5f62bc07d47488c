import type { KeyValueStore } from './key-value-store';
import { idIn } from './keys';
import { parseSaved } from './parse-saved';
import { parseSavedText } from './saved-text';

export const exportFormat = 'tin-sach';
export const exportVersion = 1;

export interface Export {
  readonly format: typeof exportFormat;
  readonly version: typeof exportVersion;
  readonly exportedAt: string;
  /** Records as stored, the bin's among them. */
  readonly summaries: readonly unknown[];
  readonly texts: readonly unknown[];
  /** By key: what this version cannot read, raw. */
  readonly unreadable: Readonly<Record<string, unknown>>;
}

/** The whole library, without loss. */
export async function exportAll(store: KeyValueStore, now: string): Promise<Export> {
  const summaries: unknown[] = [];
  const texts: unknown[] = [];
  const unreadable: Record<string, unknown> = {};
  for (const [key, raw] of Object.entries(await store.getAll())) {
    if (idIn('summary', key) !== undefined) {
      if (parseSaved(raw)) summaries.push(raw);
      else unreadable[key] = raw;
    } else if (idIn('text', key) !== undefined) {
      if (parseSavedText(raw)) texts.push(raw);
      else unreadable[key] = raw;
    }
  }
  return { format: exportFormat, version: exportVersion, exportedAt: now, summaries, texts, unreadable };
}
