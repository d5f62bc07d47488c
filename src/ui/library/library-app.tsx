import { useEffect, useMemo, useRef } from 'preact/hooks';
import { ErrorNote } from '../errors/error-note';
import { useText } from '../i18n';
import { Announcement } from './announcement';
import { Detail } from './detail';
import { LibraryDialogs } from './dialogs/library-dialogs';
import { Filters } from './filters';
import { LibraryProvider, useLibrary } from './library-context';
import type { LibraryDeps } from './library-deps';
import { LibraryHead } from './library-head';
import { createLibraryStore } from './library-store';
import { OverviewPane } from './overview/overview-pane';
import { SavedList } from './saved-list';
import { SourceDrawer } from './source-drawer';
import { ToastBar } from './toast-bar';
import { useFirstRow } from './use-first-row';
import { useLibraryKeys } from './use-library-keys';

function ListAndDetail() {
  const text = useText();
  const { store } = useLibrary();
  const list = useFirstRow(store);
  return (
    <>
      <section
        ref={list}
        class="library-list"
        aria-label={text('library_list')}
        aria-busy={store.listing.value === null || store.isPreview.value}
      >
        <SavedList />
      </section>
      <Detail />
    </>
  );
}

/** The library page: filters, list and detail. Renders text only, never HTML. */
export function LibraryApp(deps: LibraryDeps) {
  const root = useRef<HTMLDivElement>(null);
  const store = useMemo(() => createLibraryStore(deps), []);
  useEffect(() => store.start(), [store]);
  useLibraryKeys({ store, deps, root });
  const listing = store.listing.value;
  return (
    <LibraryProvider value={{ store, deps }}>
      <div
        class="library"
        ref={root}
        data-detail={store.openId.value ? 'open' : 'closed'}
        data-pane={store.pane.value}
      >
        <LibraryHead />
        {store.problem.value && <ErrorNote code={store.problem.value} />}
        {listing && !listing.ok && <ErrorNote code={listing.error.code} onRetry={() => void store.load()} />}
        <main class="library-columns">
          <Filters />
          {store.pane.value === 'overview' ? <OverviewPane /> : <ListAndDetail />}
          <ToastBar />
        </main>
        <SourceDrawer />
        <LibraryDialogs />
        <Announcement />
      </div>
    </LibraryProvider>
  );
}
