import { computed, signal } from '@preact/signals';
import type { LibraryDeps } from '../library-deps';
import { formatQuery, type LibraryQuery, parseQuery } from '../library-query';

/** What the list shows and which summary is open, kept in the page's address. */
export function createQueryState({ address }: Pick<LibraryDeps, 'address'>) {
  const query = signal<LibraryQuery>(parseQuery(address.read()));

  const withoutWords = computed(() => formatQuery({ ...query.value, text: '', open: '' }));
  /** All but the words and the open summary: what draws filters need not be drawn anew at each letter. */
  const choices = computed(() => parseQuery(withoutWords.value));
  const pane = computed(() => choices.value.pane);
  const layout = computed(() => choices.value.layout);

  function ask(change: Partial<LibraryQuery>): void {
    query.value = { ...query.value, ...change };
    address.write(formatQuery(query.value));
  }

  /** Keeps up with the address; gives the way to stop. */
  const start = (): (() => void) =>
    address.subscribe(() => {
      query.value = parseQuery(address.read());
    });
  return { query, choices, pane, layout, ask, start };
}
