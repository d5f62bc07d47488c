import { formatNumber } from '../format/numbers';
import { useText } from '../i18n';
import { useLanguage } from '../kit/use-language';
import { useLibrary } from './library-context';

function Unreadable() {
  const text = useText();
  const language = useLanguage();
  const count = useLibrary().store.unreadable.value.length;
  return count > 0 ? <p class="note">{text('library_unreadable', formatNumber(count, language))}</p> : null;
}

/** What is in the bin does not stay there for ever, and that must be said before it happens. */
function BinNote() {
  const text = useText();
  const { store } = useLibrary();
  const isShown = store.choices.value.view === 'bin' && store.visible.value.length > 0;
  return isShown ? <p class="note">{text('library_bin_note')}</p> : null;
}

/** Until the index is built, a search finds less than it will. */
function IndexNote() {
  const text = useText();
  return useLibrary().store.isSearching.value ? <p class="list-note">{text('library_indexing')}</p> : null;
}

/** What has to be said of the list before its rows. */
export function ListNotes() {
  return (
    <>
      <Unreadable />
      <BinNote />
      <IndexNote />
    </>
  );
}
