import type { SavedSummary } from '@/article';
import type { KeyValueStore } from './key-value-store';
import { keyOf } from './keys';
import { parseSaved } from './parse-saved';
import { parseSavedText, type SavedText } from './saved-text';

export interface Loaded {
  readonly saved: SavedSummary | undefined;
  readonly text: SavedText | undefined;
  /** True where something is stored that this version cannot read; it must not be overwritten. */
  readonly isUnreadable: boolean;
}

/** The record of an id with its text. */
export async function load(store: KeyValueStore, id: string): Promise<Loaded> {
  const [summaryKey, textKey] = [keyOf('summary', id), keyOf('text', id)];
  const found = await store.get([summaryKey, textKey]);
  const saved = parseSaved(found[summaryKey]);
  return {
    saved,
    text: parseSavedText(found[textKey]),
    isUnreadable: found[summaryKey] !== undefined && !saved,
  };
}
