import {
  compareStory,
  compareVersions,
  connectSearch,
  createCardCache,
  createSearcher,
  edited,
  exportFile,
  groupStories,
  paragraphsOf,
  planImport,
  readSaved,
} from '@/library';
import { browserStore, onStoredChange, storageUse } from '@/platform';

/** What the library page reads, all by itself; what it writes goes through the background. */
export function libraryDeps(worker: Worker) {
  const store = browserStore();
  const cards = createCardCache(store);
  return {
    list: cards.list,
    read: (ids: readonly string[]) => readSaved(store, ids),
    subscribe: (onChange: () => void) =>
      onStoredChange('cards:', (changes) => {
        cards.apply(changes);
        onChange();
      }),
    search: createSearcher(store, connectSearch(worker)),
    paragraphsOf: (id: string, hash?: string) => paragraphsOf(store, id, hash),
    planImport: (file: string) => planImport(store, file, new Date()),
    exportFile: (request: Omit<Parameters<typeof exportFile>[1], 'now'>) =>
      exportFile(store, { ...request, now: new Date() }),
    storageUse,
    tools: { edited, compareVersions, groupStories, compareStory },
  };
}
