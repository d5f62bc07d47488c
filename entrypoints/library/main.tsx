import { render } from 'preact';
import { libraryActions, pageHash, preparePage, translate } from '@/platform';
import { LibraryApp, TranslationProvider } from '@/ui';
import { libraryDeps } from './library-deps';

const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });

render(
  <TranslationProvider value={translate}>
    <LibraryApp {...libraryDeps(worker)} {...libraryActions} address={pageHash} />
  </TranslationProvider>,
  preparePage('page_library'),
);
