import type { KeyValueStore } from '../key-value-store';
import { idIn, idsIn, keyOf } from '../keys';
import { parseSaved } from '../parse-saved';
import { bytesOf, type Card, cardOf } from './card';
import { isOurs, parseShard, shardKeys } from './card-shards';

export interface CardListing {
  readonly cards: readonly Card[];
  /** Records that have no card yet: written by an earlier version, or unreadable. */
  readonly missing: readonly string[];
  /** Ids of cards whose record is gone: the background died between the two. */
  readonly orphans: readonly string[];
  /** Keys of shards that another version wrote. */
  readonly foreign: readonly string[];
}

/** All cards, the bin's among them. Neither records nor texts are read. */
export async function readCards(store: KeyValueStore): Promise<CardListing> {
  const [keys, shards] = await Promise.all([store.keys(), store.get(shardKeys)]);
  const ids = new Set(idsIn('summary', keys));
  const cards: Card[] = [];
  const orphans: string[] = [];
  for (const key of shardKeys) {
    for (const card of Object.values(parseShard(shards[key])))
      if (ids.delete(card.id)) cards.push(card);
      else orphans.push(card.id);
  }
  const foreign = keys.filter((key) => idIn('cards', key) !== undefined && !isOurs(shards[key]));
  return { cards, missing: [...ids], orphans, foreign };
}

export interface MadeCards {
  readonly cards: readonly Card[];
  readonly unreadable: readonly string[];
}

/** Cards made from the records themselves, which takes longer. */
export async function makeCards(store: KeyValueStore, ids: readonly string[]): Promise<MadeCards> {
  const found = await store.get(ids.flatMap((id) => [keyOf('summary', id), keyOf('text', id)]));
  const cards: Card[] = [];
  const unreadable: string[] = [];
  for (const id of ids) {
    const saved = parseSaved(found[keyOf('summary', id)]);
    if (saved) cards.push(cardOf(saved, bytesOf(found[keyOf('text', id)])));
    else if (found[keyOf('summary', id)] !== undefined) unreadable.push(id);
  }
  return { cards, unreadable };
}
