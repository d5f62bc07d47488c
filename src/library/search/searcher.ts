import type { Card } from '../cards/card';
import type { KeyValueStore } from '../key-value-store';
import { readSaved } from '../read';
import { createBacklog } from './backlog';
import { searchDoc } from './search-doc';
import type { SearchClient } from './search-worker';

export interface Found {
  /** Best first. */
  readonly ids: readonly string[];
  /** False while records are still being read into the index. */
  readonly isWhole: boolean;
}

export interface Searcher {
  /** Tells what the library holds now; what is new or changed is read into the index in the background. */
  sync(cards: readonly Card[]): void;
  /** Null where a later search came before this one's turn. */
  find(typed: string): Promise<Found | null>;
  /** Calls back each time the index has caught up; gives the way to stop. */
  onWhole(listener: () => void): () => void;
}

/** Changes with everything that is searched. */
const stampOf = ({ updatedAt, recordBytes, note, userTags, title }: Card): string =>
  [updatedAt, recordBytes, note, title, ...userTags].join('\n');

/** What the index holds, each record in a known state. */
function createIndexed(store: KeyValueStore, client: SearchClient) {
  const stamps = new Map<string, string>();
  return {
    isCurrent: (card: Card): boolean => stamps.get(card.id) === stampOf(card),
    async read(cards: readonly Card[]): Promise<void> {
      const records = await readSaved(
        store,
        cards.map(({ id }) => id),
      );
      client.put(records.map(searchDoc));
      for (const card of cards) stamps.set(card.id, stampOf(card));
    },
    /** Drops all records but those of the cards. */
    retain(cards: readonly Card[]): void {
      const ids = new Set(cards.map(({ id }) => id));
      const gone = [...stamps.keys()].filter((id) => !ids.has(id));
      for (const id of gone) stamps.delete(id);
      if (gone.length > 0) client.drop(gone);
    },
  };
}

const newestFirst = (one: Card, other: Card): number => (one.savedAt < other.savedAt ? 1 : -1);

/** Keeps an index of the library's records up to date, newest first, in idle moments. */
export function createSearcher(store: KeyValueStore, client: SearchClient): Searcher {
  const indexed = createIndexed(store, client);
  const listeners = new Set<() => void>();
  /** False until the library was read: an empty index of an unknown library has not found nothing. */
  let isSynced = false;

  const tellWhole = (): void => {
    for (const listener of listeners) listener();
  };
  /** New or changed since they were indexed; counted once per change, not at each letter. */
  const stale = createBacklog({ readPart: indexed.read, whenDone: tellWhole });

  return {
    sync: (cards) => {
      indexed.retain(cards);
      const isFirst = !isSynced;
      isSynced = true;
      stale.replace(cards.filter((card) => !indexed.isCurrent(card)).sort(newestFirst));
      if (isFirst && stale.isEmpty()) tellWhole();
    },
    find: async (typed) => {
      const ids = await client.find(typed);
      return ids && { ids, isWhole: isSynced && stale.isEmpty() };
    },
    onWhole: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
