import { type MessageKey, useText } from '../i18n';
import { useLibrary } from './library-context';
import { isNarrowed, noNarrowing, type View } from './library-query';

const emptyViews = {
  all: ['library_empty', 'library_empty_next'],
  unread: ['library_empty_unread', 'library_empty_unread_next'],
  starred: ['library_empty_starred', 'library_empty_starred_next'],
  links: ['library_empty_links', 'library_empty_links_next'],
  bin: ['library_empty_bin', 'library_empty_bin_next'],
} as const satisfies Record<View, readonly [MessageKey, MessageKey]>;

/** Why the list is empty and what to do next. */
export function EmptyList() {
  const text = useText();
  const { store } = useLibrary();
  const isNarrow = isNarrowed(store.query.value);
  const [title, next] = isNarrow
    ? (['library_empty_search', 'library_empty_search_next'] as const)
    : emptyViews[store.query.value.view];
  return (
    <div class="empty">
      <h2>{text(title)}</h2>
      <p>{text(next)}</p>
      {isNarrow && (
        <button type="button" class="button" onClick={() => store.filter({ ...noNarrowing, text: '' })}>
          {text('library_clear')}
        </button>
      )}
    </div>
  );
}
