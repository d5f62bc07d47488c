import { computed, type ReadonlySignal } from '@preact/signals';
import type { Card } from '@/library';
import { personFacets, placeFacets, publisherFacets, tagFacets, viewCounts } from '../facets';

/** What the filters offer, with how many cards each would show. */
export const createFacetState = (cards: ReadonlySignal<readonly Card[]>) => ({
  counts: computed(() => viewCounts(cards.value)),
  publishers: computed(() => publisherFacets(cards.value)),
  tags: computed(() => tagFacets(cards.value)),
  people: computed(() => personFacets(cards.value)),
  places: computed(() => placeFacets(cards.value)),
});
