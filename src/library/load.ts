import type { SavedSummary } from '@/article';
import { type Card, cardOf } from './cards/card';
import { parseShard, shardOf, shardWrites } from './cards/card-shards';
import type { KeyValueStore } from './key-value-store';
import { keyOf } from './keys';
import { parseSaved } from './parse-saved';
import { parseSavedText, type SavedText } from './saved-text';

export interface Loaded {
  readonly saved: SavedSummary | undefined;
  readonly text: SavedText | undefined;
  /** True where something is stored that this version cannot read; it must not be overwritten. */
  readonly isUnreadable: boolean;
  /** What to write so that the record has this card, or none. */
  cardWrites(card: Card | null): Record<string, unknown>;
}

/** The record of an id with its text and the shard of its card, in one reading. */
export async function load(store: KeyValueStore, id: string): Promise<Loaded> {
  const [summaryKey, textKey, shardKey] = [keyOf('summary', id), keyOf('text', id), shardOf(id)];
  const found = await store.get([summaryKey, textKey, shardKey]);
  const saved = parseSaved(found[summaryKey]);
  return {
    saved,
    text: parseSavedText(found[textKey]),
    isUnreadable: found[summaryKey] !== undefined && !saved,
    cardWrites: (card) => shardWrites(found, new Map([[id, card]])),
  };
}

/** The writes of changed records with their cards; the sizes of their texts stay as their cards have them. */
export async function recordWrites(
  store: KeyValueStore,
  records: readonly SavedSummary[],
): Promise<Record<string, unknown>> {
  if (records.length === 0) return {};
  const shards = await store.get([...new Set(records.map(({ id }) => shardOf(id)))]);
  const changes = records.map((saved) => {
    const known = parseShard(shards[shardOf(saved.id)])[saved.id];
    return [saved.id, cardOf(saved, known?.textBytes ?? 0)] as const;
  });
  return {
    ...Object.fromEntries(records.map((saved) => [keyOf('summary', saved.id), saved])),
    ...shardWrites(shards, new Map(changes)),
  };
}
