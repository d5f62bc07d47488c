import { Rows2, Rows4 } from 'lucide';
import { formatNumber } from '../format/numbers';
import { type MessageKey, useText } from '../i18n';
import { Icon } from '../icon';
import { useLanguage } from '../kit/use-language';
import { ChosenActions } from './chosen-actions';
import { useLibrary } from './library-context';
import { type Sort, sorts } from './library-query';

const sortNames = {
  best: 'library_sort_best',
  saved: 'library_sort_saved',
  'saved-oldest': 'library_sort_saved_oldest',
  published: 'library_sort_published',
  title: 'library_sort_title',
  publisher: 'library_sort_publisher',
  size: 'library_sort_size',
} as const satisfies Record<Sort, MessageKey>;

function SortChoice() {
  const text = useText();
  const { store } = useLibrary();
  const { sort, text: words } = store.query.value;
  const isSearch = words.trim() !== '';
  // Without words there is nothing to match, and "best" is by the day of saving.
  const offered = sorts.filter((known) => known !== 'best' || isSearch);
  return (
    <select
      class="sort"
      aria-label={text('library_sort')}
      value={sort === 'best' && !isSearch ? 'saved' : sort}
      onChange={(event) => {
        const chosen = sorts.find((known) => known === event.currentTarget.value);
        if (chosen) store.filter({ sort: chosen === 'saved' && !isSearch ? 'best' : chosen });
      }}
    >
      {offered.map((known) => (
        <option key={known} value={known}>
          {text(sortNames[known])}
        </option>
      ))}
    </select>
  );
}

function LayoutToggle() {
  const text = useText();
  const { store } = useLibrary();
  const isCompact = store.layout.value === 'compact';
  return (
    <button
      type="button"
      class="button-icon"
      aria-pressed={isCompact}
      aria-label={text('library_compact')}
      title={text('library_compact')}
      onClick={() => store.filter({ layout: isCompact ? 'cards' : 'compact' })}
    >
      <Icon of={isCompact ? Rows4 : Rows2} />
    </button>
  );
}

/** How many show, or what can be done with the checked ones; sorting and layout. */
export function ListHead() {
  const text = useText();
  const language = useLanguage();
  const { store } = useLibrary();
  const [all, chosen] = [store.visible.value.length, store.chosen.value.length];
  return (
    <div class="list-head">
      <label class="list-check">
        <input
          type="checkbox"
          aria-label={text('library_choose_all')}
          checked={all > 0 && chosen === all}
          ref={(box) => {
            if (box) box.indeterminate = chosen > 0 && chosen < all;
          }}
          onChange={store.toggleAll}
        />
      </label>
      {chosen > 0 ? (
        <ChosenActions />
      ) : (
        <span class="list-count">
          {store.isPreview.value ? text('ui_loading') : text('library_count', formatNumber(all, language))}
        </span>
      )}
      <span class="spacer" />
      {chosen === 0 && <SortChoice />}
      {chosen === 0 && <LayoutToggle />}
    </div>
  );
}
