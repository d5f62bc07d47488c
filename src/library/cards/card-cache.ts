import type { KeyValueStore } from '../key-value-store';
import { idIn } from '../keys';
import { type Listing, list } from '../read';
import type { Card } from './card';
import { parseShard, shardOf } from './card-shards';

/** What a store tells of changed keys. */
export type StoreChanges = Readonly<Record<string, { readonly newValue?: unknown }>>;

export interface CardCache {
  /** Reads the library the first time, and tells what it knows from then on. */
  list(onPart?: (listing: Listing) => void): Promise<Listing>;
  /** Takes changed shards over, so that nothing has to be read again. */
  apply(changes: StoreChanges): void;
}

/** The cards of the library in memory, kept up to date by the store's own events. */
export function createCardCache(store: KeyValueStore): CardCache {
  let known: Map<string, Card> | undefined;
  let unreadable: readonly string[] = [];
  /** Changes that came while the first reading was under way. */
  const early: StoreChanges[] = [];

  function takeOver(cards: Map<string, Card>, changes: StoreChanges): void {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (idIn('cards', key) === undefined) continue;
      const shard = parseShard(newValue);
      for (const id of [...cards.keys()])
        if (shardOf(id) === key && !Object.hasOwn(shard, id)) cards.delete(id);
      for (const card of Object.values(shard)) cards.set(card.id, card);
    }
  }

  return {
    list: async (onPart) => {
      if (!known) {
        const read = await list(store, onPart);
        const cards = new Map(read.cards.map((card) => [card.id, card]));
        for (const changes of early.splice(0)) takeOver(cards, changes);
        known = cards;
        unreadable = read.unreadable;
      }
      return { cards: [...known.values()], unreadable, isWhole: true };
    },
    apply: (changes) => {
      if (known) takeOver(known, changes);
      else early.push(changes);
    },
  };
}
