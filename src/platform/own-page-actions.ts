import type { Result } from '@/article';
import type { Output, Protocol, SavedPatch, TagChange } from '@/messages';
import { browser } from './browser';
import { importFile } from './import-transfer';
import { send } from './send';
import { openLibraryTab, popupTabId } from './tabs';

type TabMessage = 'page.inspect' | 'page.read' | 'page.save';

/** What the popup can do with the tab that it was opened over. */
export function popupActions(search: string) {
  const onTab = async <T extends TabMessage>(type: T): Promise<Result<Output<Protocol, T>>> => {
    const tab = await popupTabId(search);
    return tab.ok
      ? (send<TabMessage>(type, { tabId: tab.value }) as Promise<Result<Output<Protocol, T>>>)
      : tab;
  };
  return {
    inspect: () => onTab('page.inspect'),
    read: () => onTab('page.read'),
    save: () => onTab('page.save'),
    undoSave: (id: string) => send('library.undoSave', { id }),
    openSaved: (id: string) => void openLibraryTab(id),
    openLibrary: () => void openLibraryTab(),
    openOptions: () => void browser.runtime.openOptionsPage(),
    close: () => window.close(),
  };
}

/** What the library page can do with what is saved: reads are its own, writes go through the background. */
export const libraryActions = {
  patch: (ids: readonly string[], patch: SavedPatch) => send('library.patch', { ids, patch }),
  tag: (ids: readonly string[], change: TagChange) => send('library.tag', { ids, ...change }),
  remove: (ids: readonly string[]) => send('library.remove', { ids }),
  restore: (ids: readonly string[]) => send('library.restore', { ids }),
  destroy: (ids: readonly string[]) => send('library.destroy', { ids }),
  importFile,
  undoImport: () => send('library.undoImport'),
  tidy: () => send('library.tidy'),
  openOriginal: (url: string) => void browser.tabs.create({ url }),
};
