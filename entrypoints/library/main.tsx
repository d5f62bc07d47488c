import { render } from 'preact';
import { exportFile, list, paragraphsOf } from '@/library';
import { browserStore, libraryActions, onStoredChange, pageHash, storageUse, translate } from '@/platform';
import { LibraryApp, TranslationProvider } from '@/ui';

const root = document.getElementById('root');
const store = browserStore();

async function listAll() {
  const { summaries, unreadable } = await list(store);
  return { saved: summaries, unreadable: unreadable.map(({ id }) => ({ key: id })) };
}

async function textOf(id: string) {
  const paragraphs = await paragraphsOf(store, id);
  return paragraphs.length > 0 ? paragraphs : null;
}

const deps = {
  ...libraryActions,
  list: listAll,
  paragraphsOf: textOf,
  subscribe: (onChange: () => void) => onStoredChange('summary:', onChange),
  exportAll: () => exportFile(store, new Date()),
  storageUse,
  address: pageHash,
};

if (root)
  render(
    <TranslationProvider value={translate}>
      <LibraryApp {...deps} />
    </TranslationProvider>,
    root,
  );
