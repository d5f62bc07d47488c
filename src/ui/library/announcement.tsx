import { useText } from '../i18n';
import { useLibrary } from './library-context';

/** The page's one live region: how many summaries show, and what was just done. */
export function Announcement() {
  const text = useText();
  const { store } = useLibrary();
  const toast = store.toast.value;
  const done =
    toast && text(toast.kind === 'removed' ? 'library_removed' : 'library_restored', toast.ids.length);
  const shown = store.listing.value ? text('library_count', store.visible.value.length) : text('ui_loading');
  return (
    <p class="visually-hidden" role="status">
      {done ?? shown}
    </p>
  );
}
