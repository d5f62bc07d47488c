import type { Card } from '../cards/card';
import type { KeyValueStore } from '../key-value-store';
import { readSaved } from '../read';
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

/** Records per reading: about a megabyte, a few milliseconds of the page's time. */
const recordsAtOnce = 60;

/** Changes with everything that is searched. */
const stampOf = ({ updatedAt, recordBytes, note, userTags, title }: Card): string =>
  [updatedAt, recordBytes, note, title, ...userTags].join('\n');

/** Waits for a moment in which the page has nothing else to do. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 4);
  });

/** Keeps an index of the library's records up to date, newest first, in idle moments. */
export function createSearcher(store: KeyValueStore, client: SearchClient): Searcher {
  const indexed = new Map<string, string>();
  const listeners = new Set<() => void>();
  /** New or changed since they were indexed, newest first; counted once per change, not at each letter. */
  let stale: readonly Card[] = [];
  let isRunning = false;
  /** False until the library was read: an empty index of an unknown library has not found nothing. */
  let isSynced = false;

  const isStale = (card: Card): boolean => indexed.get(card.id) !== stampOf(card);

  async function readPart(part: readonly Card[]): Promise<void> {
    const records = await readSaved(
      store,
      part.map(({ id }) => id),
    );
    client.put(records.map(searchDoc));
    for (const card of part) indexed.set(card.id, stampOf(card));
  }

  async function catchUp(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    try {
      while (stale.length > 0) {
        await idle();
        const part = stale.slice(0, recordsAtOnce);
        await readPart(part);
        // Others may have come or gone meanwhile; what was read is told by its stamp.
        const read = new Set(part);
        stale = stale.filter((card) => !read.has(card));
      }
    } finally {
      isRunning = false;
    }
    tellWhole();
  }

  function tellWhole(): void {
    for (const listener of listeners) listener();
  }

  return {
    sync: (cards) => {
      const ids = new Set(cards.map(({ id }) => id));
      const gone = [...indexed.keys()].filter((id) => !ids.has(id));
      for (const id of gone) indexed.delete(id);
      if (gone.length > 0) client.drop(gone);
      stale = cards.filter(isStale).sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
      const isFirst = !isSynced;
      isSynced = true;
      // A store that fails now is asked again at the next change; until then the cards are searched.
      if (stale.length > 0) void catchUp().catch(() => undefined);
      else if (isFirst) tellWhole();
    },
    find: async (typed) => {
      const ids = await client.find(typed);
      return ids && { ids, isWhole: isSynced && stale.length === 0 };
    },
    onWhole: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
