import { formatNumber } from '../format/numbers';
import { useText } from '../i18n';
import { useLanguage } from '../kit/use-language';
import { useLibrary } from './library-context';

/** The page's one live region: how many summaries show, and what was just done. */
export function Announcement() {
  const text = useText();
  const language = useLanguage();
  const { store } = useLibrary();
  const toast = store.toast.value;
  const done = toast && text(toast.message, formatNumber(toast.count, language));
  const shown =
    store.listing.value && !store.isPreview.value
      ? text('library_count', formatNumber(store.visible.value.length, language))
      : text('ui_loading');
  return (
    <p class="visually-hidden" role="status">
      {done ?? shown}
    </p>
  );
}
