import { computed, type ReadonlySignal } from '@preact/signals';
import type { Card } from '@/library';
import type { LibraryTools } from '../library-deps';
import { formatQuery, type LibraryQuery, parseQuery } from '../library-query';
import { type FoundFor, selectCards } from '../select-cards';
import { storyOf } from '../story-of';

interface VisibleContext {
  readonly cards: ReadonlySignal<readonly Card[]>;
  readonly query: ReadonlySignal<LibraryQuery>;
  readonly found: ReadonlySignal<FoundFor | null>;
  readonly tools: LibraryTools;
}

/** The cards that the query asks for, in its order, and the query that they answer. */
export function createVisible({ cards, query, found, tools }: VisibleContext) {
  // Until the index has answered for new words, those of before show: a letter costs one selection, not two.
  const words = computed(() => (query.value.text.trim() === '' ? '' : (found.value?.words ?? '')));
  // Opening another summary must not filter and sort ten thousand of them again.
  const criteria = computed(() => formatQuery({ ...query.value, text: words.value, open: '' }));
  const visible = computed((): readonly Card[] => {
    const wanted = parseQuery(criteria.value);
    const pool = wanted.story ? storyOf(wanted.story, cards.value, tools) : cards.value;
    return selectCards(pool, wanted, found.value);
  });
  return { visible, criteria };
}
