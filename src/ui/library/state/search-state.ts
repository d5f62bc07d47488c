import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { LibraryDeps } from '../library-deps';
import type { FoundFor } from '../select-cards';

/** What the index found for the words of the query. While it looks, what it found before still shows. */
export function createSearchState(deps: LibraryDeps, text: ReadonlySignal<string>) {
  const found = signal<FoundFor | null>(null);
  /** The words whose results show. */
  const shownWords = computed(() => found.value?.words ?? '');
  const isSearching = computed(() => found.value?.isWhole === false);
  let newest = 0;

  async function ask(typed: string): Promise<void> {
    const turn = ++newest;
    if (typed.trim() === '') {
      found.value = null;
      return;
    }
    const answer = await deps.search.find(typed);
    if (answer && turn === newest) found.value = { words: typed, ...answer };
  }

  /** Keeps up with the query and with the index; gives the way to stop. */
  function start(): () => void {
    const stops = [effect(() => void ask(text.value)), deps.search.onWhole(() => void ask(text.peek()))];
    return () => {
      for (const stop of stops) stop();
    };
  }
  return { found, shownWords, isSearching, start };
}
