import { formatNumber } from '../format/numbers';
import { type MessageKey, useText } from '../i18n';
import { useLanguage } from '../kit/use-language';
import { EmptyList } from './empty-list';
import { useLibrary } from './library-context';
import { type Sort, sorts } from './library-query';
import { SavedRow } from './saved-row';

const sortNames = {
  saved: 'library_sort_saved',
  'saved-oldest': 'library_sort_saved_oldest',
  published: 'library_sort_published',
  title: 'library_sort_title',
  publisher: 'library_sort_publisher',
} as const satisfies Record<Sort, MessageKey>;

function SortChoice() {
  const text = useText();
  const { store } = useLibrary();
  return (
    <select
      class="sort"
      aria-label={text('library_sort')}
      value={store.query.value.sort}
      onChange={(event) => {
        const sort = sorts.find((known) => known === event.currentTarget.value);
        if (sort) store.filter({ sort });
      }}
    >
      {sorts.map((sort) => (
        <option key={sort} value={sort}>
          {text(sortNames[sort])}
        </option>
      ))}
    </select>
  );
}

/** What can be done with the checked rows. */
function ChosenActions() {
  const text = useText();
  const language = useLanguage();
  const { store } = useLibrary();
  const chosen = store.chosen.value;
  const isBin = store.query.value.view === 'bin';
  if (chosen.length === 0)
    return <span>{text('library_count', formatNumber(store.visible.value.length, language))}</span>;
  return (
    <span class="chosen">
      {text('library_chosen', chosen.length)}
      <button
        type="button"
        class="button button-small"
        onClick={() => void (isBin ? store.restore(chosen) : store.remove(chosen))}
      >
        {text(isBin ? 'library_restore' : 'library_delete')}
      </button>
    </span>
  );
}

function Unreadable() {
  const text = useText();
  const { store } = useLibrary();
  const count = store.unreadable.value.length;
  return count > 0 ? <p class="note">{text('library_unreadable', count)}</p> : null;
}

/** What is in the bin does not stay there for ever, and that must be said before it happens. */
function BinNote() {
  const text = useText();
  const { store } = useLibrary();
  const isShown = store.query.value.view === 'bin' && store.visible.value.length > 0;
  return isShown ? <p class="note">{text('library_bin_note')}</p> : null;
}

/** The rows of the query, drawn in steps. */
export function SavedList() {
  const text = useText();
  const language = useLanguage();
  const { store } = useLibrary();
  if (store.listing.value === null) return <p class="list-loading">{text('ui_loading')}</p>;
  const visible = store.visible.value;
  const rest = visible.length - store.rows.value;
  return (
    <>
      <div class="list-head">
        <ChosenActions />
        <SortChoice />
      </div>
      <Unreadable />
      <BinNote />
      {visible.length === 0 && <EmptyList />}
      <ul class="rows">
        {visible.slice(0, store.rows.value).map((saved) => (
          <SavedRow key={saved.id} saved={saved} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="button rows-more" onClick={store.showMore}>
          {text('library_show_more', formatNumber(rest, language))}
        </button>
      )}
    </>
  );
}
