import type { KeyValueStore } from '../key-value-store';
import { keyOf } from '../keys';
import { type Card, cardSchema } from './card';
import { newestKey, newestWrites } from './newest-cards';

/**
 * Cards lie in shards, because browsers read a hundred values many times faster than ten thousand. With ten
 * thousand records a shard holds 20 cards, which is little to write again with each save.
 */
const shardCount = 512;

export type Shard = Readonly<Record<string, Card>>;

/** Cards to put, by id; null takes one away. */
export type CardChanges = ReadonlyMap<string, Card | null>;

/** Ids end in the evenly spread digits of a hash. */
export const shardOf = (id: string): string =>
  keyOf('cards', String((Number.parseInt(id.slice(-4), 36) || 0) % shardCount));

/**
 * Ids in the order of their shards. Works of several parts take them so, since each part writes the shards of
 * its ids whole: in any other order that is all cards with each part.
 */
export const byShard = (ids: Iterable<string>): readonly string[] =>
  [...ids]
    .map((id) => [shardOf(id), id] as const)
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, id]) => id);

export const shardKeys: readonly string[] = Array.from({ length: shardCount }, (_, at) =>
  keyOf('cards', String(at)),
);

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null;

/**
 * A shard as stored; none where it was written by another version, which makes its cards anew. What is in it
 * is not checked field by field: only this room writes it, and the records stay the truth.
 */
export function parseShard(raw: unknown): Shard {
  if (!isRecord(raw)) return {};
  const { schema, cards } = raw;
  return schema === cardSchema && isRecord(cards) ? (cards as Shard) : {};
}

/** True for a shard as this version writes them. */
export function isOurs(raw: unknown): boolean {
  const { schema }: { readonly schema?: unknown } = isRecord(raw) ? raw : {};
  return schema === cardSchema;
}

/** What has to be read before the cards of these records can be written. */
export const keysForCards = (ids: Iterable<string>): readonly string[] => [
  ...new Set([...ids].map(shardOf)),
  newestKey,
];

/** What to store under their keys so that the changed cards are in their shards, and among the newest. */
export function cardWrites(stored: Readonly<Record<string, unknown>>, changes: CardChanges) {
  const shards = new Map<string, Record<string, Card>>();
  for (const [id, card] of changes) {
    const key = shardOf(id);
    const cards = shards.get(key) ?? { ...parseShard(stored[key]) };
    if (card) cards[id] = card;
    else delete cards[id];
    shards.set(key, cards);
  }
  return {
    ...Object.fromEntries([...shards].map(([key, cards]) => [key, { schema: cardSchema, cards }])),
    ...newestWrites(stored, changes),
  };
}

/** The same, reading first. */
export async function readCardWrites(store: KeyValueStore, changes: CardChanges) {
  if (changes.size === 0) return {};
  return cardWrites(await store.get(keysForCards(changes.keys())), changes);
}
