import { type MessageKey, useText } from '../i18n';
import { useLibrary } from './library-context';
import { emptyQuery, type View } from './library-query';

const emptyViews = {
  all: ['library_empty', 'library_empty_next'],
  unread: ['library_empty_unread', 'library_empty_unread_next'],
  starred: ['library_empty_starred', 'library_empty_starred_next'],
  bin: ['library_empty_bin', 'library_empty_bin_next'],
} as const satisfies Record<View, readonly [MessageKey, MessageKey]>;

/** Why the list is empty and what to do next. */
export function EmptyList() {
  const text = useText();
  const { store } = useLibrary();
  const { view, text: words, publisher, tag } = store.query.value;
  const isNarrowed = words !== '' || publisher !== '' || tag !== '';
  const [title, next] = isNarrowed
    ? (['library_empty_search', 'library_empty_search_next'] as const)
    : emptyViews[view];
  return (
    <div class="empty">
      <h2>{text(title)}</h2>
      <p>{text(next)}</p>
      {isNarrowed && (
        <button
          type="button"
          class="button"
          onClick={() => store.filter({ text: emptyQuery.text, publisher: '', tag: '' })}
        >
          {text('library_clear')}
        </button>
      )}
    </div>
  );
}
