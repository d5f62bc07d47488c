import { Settings } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { useText } from '../i18n';
import { Icon } from '../icon';
import { LatestSaved } from './latest-saved';
import { PageActions } from './page-actions';
import { PageSummaryCard } from './page-summary-card';
import type { PopupDeps } from './popup-deps';
import { createPopupStore, type PopupStore } from './popup-store';
import { SavedSoFar } from './saved-so-far';

/** What a screen reader hears when something was done; errors speak for themselves. */
function Announcement({ store }: { readonly store: PopupStore }) {
  const text = useText();
  const busy = { none: '', read: text('popup_reading'), save: text('popup_saving'), undo: '' };
  const done = store.outcome.value ? text(store.outcome.value.updated ? 'popup_updated' : 'popup_saved') : '';
  const undone = store.wasUndone.value ? text('popup_undone') : '';
  return (
    <p class="visually-hidden" role="status">
      {busy[store.work.value] || done || undone}
    </p>
  );
}

/** The popup of the toolbar icon. Shows its frame at once and fills in as the page answers. */
export function PopupApp(deps: PopupDeps) {
  const text = useText();
  // The dependencies of a popup stay the same for its short life.
  const store = useMemo(() => createPopupStore(deps), []);
  useEffect(() => void store.start(), [store]);
  return (
    <main class="popup" aria-busy={store.card.value === null}>
      <header class="popup-head">
        <h1>{text('ui_brand')}</h1>
        <button
          type="button"
          class="button-icon"
          aria-label={text('popup_options')}
          onClick={deps.openOptions}
        >
          <Icon of={Settings} />
        </button>
      </header>
      <PageSummaryCard store={store} />
      <PageActions store={store} deps={deps} />
      <SavedSoFar store={store} />
      <LatestSaved store={store} deps={deps} />
      <Announcement store={store} />
    </main>
  );
}
