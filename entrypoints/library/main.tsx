import { render } from 'preact';
import { exportFile, list, paragraphsOf } from '@/library';
import {
  browserStore,
  libraryActions,
  onStoredChange,
  pageHash,
  preparePage,
  storageUse,
  translate,
} from '@/platform';
import { LibraryApp, type LibraryDeps, TranslationProvider } from '@/ui';

const store = browserStore();

const deps: LibraryDeps = {
  ...libraryActions,
  list: async () => {
    const { summaries, unreadable } = await list(store);
    return { saved: summaries, unreadable: unreadable.map(({ id }) => ({ key: id })) };
  },
  paragraphsOf: (id) => paragraphsOf(store, id),
  subscribe: (onChange) => onStoredChange('summary:', onChange),
  exportAll: () => exportFile(store, new Date()),
  storageUse,
  address: pageHash,
};

render(
  <TranslationProvider value={translate}>
    <LibraryApp {...deps} />
  </TranslationProvider>,
  preparePage('page_library'),
);
