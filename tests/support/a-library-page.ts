import { vi } from 'vitest';
import { failure, type SavedSummary, success } from '../../src/article';
import { compareStory, compareVersions, edited, groupStories } from '../../src/library';
import { cardOf } from '../../src/library/cards/card';
import { searchDoc } from '../../src/library/search/search-doc';
import type { LibraryDeps } from '../../src/ui/library/library-deps';
import { aSearchClient } from './a-search-client';

/** Cards of records, as lists have them. */
export const cardsOf = (records: readonly SavedSummary[]) => records.map((saved) => cardOf(saved, 100));

/** A library page's dependencies over records in memory: what is changed shows, as from the background. */
export function aLibraryPage(records: readonly SavedSummary[], change: Partial<LibraryDeps> = {}, hash = '') {
  let saved = records;
  let address = hash;
  const client = aSearchClient();
  const update = (ids: readonly string[], part: (record: SavedSummary) => Partial<SavedSummary>) => {
    saved = saved.map((record) => (ids.includes(record.id) ? { ...record, ...part(record) } : record));
    return success(null);
  };
  const deps: LibraryDeps = {
    list: async () => ({ cards: cardsOf(saved), unreadable: [], isWhole: true }),
    read: async (ids) => saved.filter(({ id }) => ids.includes(id)),
    subscribe: () => () => {},
    search: {
      sync: () => {},
      find: async (typed) => {
        client.put(saved.map(searchDoc));
        const ids = await client.find(typed);
        return ids && { ids, isWhole: true };
      },
      onWhole: () => () => {},
    },
    paragraphsOf: async () => ['Mở đầu. Bốn người. Hết.'],
    patch: async (ids, part) => update(ids, () => part),
    tag: async (ids, { add, remove }) => {
      update(ids, ({ userTags }) => ({
        userTags: [...new Set([...userTags, ...add])].filter((tag) => !remove.includes(tag)),
      }));
      return success(ids);
    },
    remove: async (ids) => update(ids, () => ({ deletedAt: '2025-09-01T00:00:00Z' })),
    restore: async (ids) => update(ids, () => ({ deletedAt: '' })),
    destroy: async (ids) => {
      saved = saved.filter(({ id }) => !ids.includes(id));
      return success(null);
    },
    planImport: async () => failure('bad-import'),
    importFile: async () => failure('bad-import'),
    undoImport: async () => success(0),
    exportFile: async () => failure('storage-failed'),
    storageUse: async () => ({ usedBytes: 2000, roomBytes: null }),
    tidy: async () => success(0),
    openOriginal: vi.fn(),
    address: {
      read: () => address,
      write: (next) => {
        address = next;
      },
      subscribe: () => () => {},
    },
    tools: { edited, compareVersions, groupStories, compareStory },
    ...change,
  };
  return { deps, address: () => address, record: (id: string) => saved.find((one) => one.id === id) };
}
