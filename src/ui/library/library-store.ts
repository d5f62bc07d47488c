import { computed, signal } from '@preact/signals';
import type { ErrorCode, Span } from '@/article';
import type { Card } from '@/library';
import { personFacets, placeFacets, publisherFacets, tagFacets, viewCounts } from './facets';
import type { LibraryDeps } from './library-deps';
import { formatQuery, type LibraryQuery, parseQuery } from './library-query';
import { selectCards } from './select-cards';
import { createChangeActions } from './state/change-actions';
import { createListingState } from './state/listing-state';
import { createOpenState } from './state/open-state';
import { createSearchState } from './state/search-state';
import type { Toast } from './state/toast';
import { storyOf } from './story-of';

/** Rows are drawn in steps of this many, so that ten thousand records open at once. */
const rowStep = 60;

export type DialogName = 'help' | 'export' | 'import' | 'tags' | 'edit' | 'destroy';

/** State and actions of the library page. */
export function createLibraryStore(deps: LibraryDeps) {
  const query = signal<LibraryQuery>(parseQuery(deps.address.read()));
  const checked = signal<ReadonlySet<string>>(new Set());
  const rows = signal(rowStep);
  const toast = signal<Toast | null>(null);
  const problem = signal<ErrorCode | null>(null);
  /** The span whose sentence the drawer shows. */
  const source = signal<Span | null>(null);
  const dialog = signal<DialogName | null>(null);
  const isFilterOpen = signal(false);

  const listing = createListingState(deps);
  const { cards, byId } = listing;
  const search = createSearchState(
    deps,
    computed(() => query.value.text),
  );
  // Opening another summary must not filter and sort ten thousand of them again.
  const criteria = computed(() => formatQuery({ ...query.value, open: '' }));
  const visible = computed((): readonly Card[] => {
    const wanted = parseQuery(criteria.value);
    const pool = wanted.story ? storyOf(wanted.story, cards.value, deps.tools) : cards.value;
    return selectCards(pool, wanted, search.found.value);
  });
  const openCard = computed(() => byId.value.get(query.value.open) ?? null);
  const opened = createOpenState(deps, openCard);
  /** The checked rows that still show. */
  const chosen = computed(() => visible.value.flatMap(({ id }) => (checked.value.has(id) ? [id] : [])));
  const changes = createChangeActions({ deps, listing, problem, toast });

  function ask(change: Partial<LibraryQuery>): void {
    query.value = { ...query.value, ...change };
    deps.address.write(formatQuery(query.value));
  }

  /** Changes what the list shows; the rows begin again. */
  function filter(change: Partial<LibraryQuery>): void {
    rows.value = rowStep;
    checked.value = new Set();
    ask(change);
  }

  function show(id: string): void {
    source.value = null;
    ask({ open: id });
  }

  /** Moves to the bin; the row after the last one opens where an open one went. */
  async function remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const before = visible.value;
    const gone = new Set(ids);
    const last = before.findLastIndex(({ id }) => gone.has(id));
    const next = before.slice(last + 1).find(({ id }) => !gone.has(id));
    if (!(await changes.remove(ids))) return;
    checked.value = new Set();
    if (gone.has(query.value.open)) show(next?.id ?? '');
  }

  async function restore(ids: readonly string[]): Promise<void> {
    if (ids.length > 0 && (await changes.restore(ids))) checked.value = new Set();
  }

  function toggleChecked(id: string): void {
    const next = new Set(checked.value);
    if (!next.delete(id)) next.add(id);
    checked.value = next;
  }

  /** Checks all that the query finds, drawn or not; or none, where all are. */
  function toggleAll(): void {
    const isAll = chosen.value.length === visible.value.length;
    checked.value = new Set(isAll ? [] : visible.value.map(({ id }) => id));
  }

  /** Loads, and keeps up with the records and the address; gives the way to stop. */
  function start(): () => void {
    void listing.load();
    const stops = [
      search.start(),
      opened.start(),
      deps.subscribe(() => void listing.load()),
      deps.address.subscribe(() => {
        query.value = parseQuery(deps.address.read());
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  return {
    ...listing,
    ...changes,
    ...{ query, checked, rows, toast, problem, source, dialog, isFilterOpen },
    ...{ visible, chosen, openCard, open: opened.open },
    ...{ filter, show, remove, restore, toggleChecked, toggleAll, start },
    counts: computed(() => viewCounts(cards.value)),
    publishers: computed(() => publisherFacets(cards.value)),
    tags: computed(() => tagFacets(cards.value)),
    people: computed(() => personFacets(cards.value)),
    places: computed(() => placeFacets(cards.value)),
    /** The words whose results show. */
    shownWords: computed(() => search.found.value?.words ?? ''),
    isSearching: computed(() => search.found.value?.isWhole === false),
    showMore: () => {
      rows.value += rowStep;
    },
  };
}

export type LibraryStore = ReturnType<typeof createLibraryStore>;
