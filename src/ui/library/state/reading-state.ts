import { computed } from '@preact/signals';
import type { LibraryDeps } from '../library-deps';
import { createListingState } from './listing-state';
import { createOpenState } from './open-state';
import { createQueryState } from './query-state';
import { createSearchState } from './search-state';
import { createVisible } from './visible-state';

/** What is read: the query, the cards, what of them shows, the open record. Cards are read from `start` on. */
export function createReadingState(deps: LibraryDeps) {
  const { start: followAddress, ...asked } = createQueryState(deps);
  const { query } = asked;
  const listing = createListingState(deps);
  const { cards, byId } = listing;
  const text = computed(() => query.value.text);
  const search = createSearchState(deps, text);
  const shown = createVisible({ cards, query, found: search.found, tools: deps.tools });
  const openId = computed(() => query.value.open);
  const openCard = computed(() => byId.value.get(query.value.open) ?? null);
  const opened = createOpenState(deps, openId, openCard);

  /** Loads, and keeps up with the records and the address; gives the way to stop. */
  function start(): () => void {
    void listing.load();
    const changed = deps.subscribe(() => void listing.load());
    const stops = [search.start(), opened.start(), changed, followAddress()];
    return () => {
      for (const stop of stops) stop();
    };
  }

  return {
    ...asked,
    ...listing,
    ...shown,
    shownWords: search.shownWords,
    isSearching: search.isSearching,
    openId,
    openCard,
    open: opened.open,
    start,
  };
}
