import type { Card } from '@/library';
import { type View, views } from './library-query';
import { isInView, tagsOf } from './select-cards';

export interface Facet {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

const collator = new Intl.Collator('vi');

/** Values by how many cards have them; the label of a value is the one seen last. */
export function tally(entries: Iterable<readonly [value: string, label: string]>): readonly Facet[] {
  const found = new Map<string, { label: string; count: number }>();
  for (const [value, label] of entries) {
    if (value === '') continue;
    const facet = found.get(value);
    if (facet) facet.count++;
    else found.set(value, { label, count: 1 });
  }
  return [...found]
    .map(([value, facet]) => ({ value, ...facet }))
    .sort((a, b) => b.count - a.count || collator.compare(a.label, b.label));
}

const kept = (cards: readonly Card[]): readonly Card[] => cards.filter((card) => !card.deletedAt);

const facetsOf =
  (valuesOf: (card: Card) => readonly string[]) =>
  (cards: readonly Card[]): readonly Facet[] =>
    tally(kept(cards).flatMap((card) => valuesOf(card).map((value) => [value, value] as const)));

/** Publishers of what is not in the bin, by count. */
export const publisherFacets = (cards: readonly Card[]): readonly Facet[] =>
  tally(kept(cards).map(({ host, publisher }) => [host, publisher || host] as const));

export const tagFacets = facetsOf(tagsOf);
export const personFacets = facetsOf(({ people }) => people);
export const placeFacets = facetsOf(({ places }) => places);
export const unitFacets = facetsOf(({ units }) => units);

export function viewCounts(cards: readonly Card[]): Record<View, number> {
  const counts = Object.fromEntries(views.map((view) => [view, 0])) as Record<View, number>;
  for (const card of cards) for (const view of views) if (isInView(card, view)) counts[view]++;
  return counts;
}
