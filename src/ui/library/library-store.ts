import { computed, signal } from '@preact/signals';
import type { ErrorCode, Span } from '@/article';
import type { LibraryDeps } from './library-deps';
import type { LibraryQuery } from './library-query';
import { createBinActions } from './state/bin-actions';
import { createChangeActions } from './state/change-actions';
import { createCheckedState } from './state/checked-state';
import { createFacetState } from './state/facet-state';
import { createListingState } from './state/listing-state';
import { createOpenState } from './state/open-state';
import { createQueryState } from './state/query-state';
import { createSearchState } from './state/search-state';
import type { Toast } from './state/toast';
import { createVisible } from './state/visible-state';

/** Rows are drawn in steps, so that ten thousand records open at once: first what fills a screen, then twice as many … */
const firstRows = 12;
/** … up to so many at a time. */
const mostRowsAtOnce = 60;

export type DialogName = 'help' | 'export' | 'import' | 'tags' | 'edit' | 'destroy';

/** What is open beside the list, and what was just said. */
const createPageState = () => ({
  rows: signal(firstRows),
  toast: signal<Toast | null>(null),
  problem: signal<ErrorCode | null>(null),
  /** The span whose sentence the drawer shows. */
  source: signal<Span | null>(null),
  dialog: signal<DialogName | null>(null),
  isFilterOpen: signal(false),
});

/** What is read: the query, the cards, what of them shows, the open record. */
function createReading(deps: LibraryDeps) {
  const asked = createQueryState(deps);
  const { query } = asked;
  const listing = createListingState(deps);
  const { cards, byId } = listing;
  const text = computed(() => query.value.text);
  const search = createSearchState(deps, text);
  const shown = createVisible({ cards, query, found: search.found, tools: deps.tools });
  const openCard = computed(() => byId.value.get(query.value.open) ?? null);
  const openId = computed(() => query.value.open);
  const opened = createOpenState(deps, openId, openCard);
  return { asked, listing, search, shown, openId, openCard, opened };
}

/** State and actions of the library page. */
export function createLibraryStore(deps: LibraryDeps) {
  const { asked, listing, search, shown, openId, openCard, opened } = createReading(deps);
  const { visible } = shown;
  const page = createPageState();
  const checked = createCheckedState(visible);
  const changes = createChangeActions({ deps, listing, ...page });

  /** Changes what the list shows; the rows begin again. */
  function filter(change: Partial<LibraryQuery>): void {
    page.rows.value = firstRows;
    checked.uncheckAll();
    asked.ask(change);
  }

  /** Opens a summary, or with a blank id shows the list alone; where there is little room the filters make way. */
  function show(id: string): void {
    page.source.value = null;
    page.isFilterOpen.value = false;
    asked.ask({ open: id });
  }

  function showMore(): void {
    page.rows.value += Math.min(page.rows.value, mostRowsAtOnce);
  }

  /** Loads, and keeps up with the records and the address; gives the way to stop. */
  function start(): () => void {
    void listing.load();
    const changed = deps.subscribe(() => void listing.load());
    const stops = [search.start(), opened.start(), changed, asked.start()];
    return () => {
      for (const stop of stops) stop();
    };
  }

  const { uncheckAll } = checked;
  return {
    ...{ ...listing, ...changes, ...page, ...checked, ...createFacetState(listing.cards) },
    ...createBinActions({ visible, openId: () => openId.value, show, uncheckAll, changes }),
    ...{ ...shown, query: asked.query, choices: asked.choices, openId, openCard, open: opened.open },
    ...{ filter, show, showMore, start },
    pane: computed(() => asked.choices.value.pane),
    layout: computed(() => asked.choices.value.layout),
    /** The words whose results show. */
    shownWords: computed(() => search.found.value?.words ?? ''),
    isSearching: computed(() => search.found.value?.isWhole === false),
  };
}

export type LibraryStore = ReturnType<typeof createLibraryStore>;
