import type { SavedSummary } from '@/article';
import { type Card, cardOf } from './cards/card';
import { cardWrites, keysForCards, parseShard, shardOf } from './cards/card-shards';
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
  const [summaryKey, textKey] = [keyOf('summary', id), keyOf('text', id)];
  const found = await store.get([summaryKey, textKey, ...keysForCards([id])]);
  const saved = parseSaved(found[summaryKey]);
  return {
    saved,
    text: parseSavedText(found[textKey]),
    isUnreadable: found[summaryKey] !== undefined && !saved,
    cardWrites: (card) => cardWrites(found, new Map([[id, card]])),
  };
}

/** The writes of changed records with their cards; the sizes of their texts stay as their cards have them. */
export async function recordWrites(
  store: KeyValueStore,
  records: readonly SavedSummary[],
): Promise<Record<string, unknown>> {
  if (records.length === 0) return {};
  const stored = await store.get(keysForCards(records.map(({ id }) => id)));
  const changes = records.map((saved) => {
    const known = parseShard(stored[shardOf(saved.id)])[saved.id];
    return [saved.id, cardOf(saved, known?.textBytes ?? 0)] as const;
  });
  return {
    ...Object.fromEntries(records.map((saved) => [keyOf('summary', saved.id), saved])),
    ...cardWrites(stored, new Map(changes)),
  };
}
