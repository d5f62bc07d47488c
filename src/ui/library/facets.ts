import type { SavedSummary } from '@/article';
import { type View, views } from './library-query';
import { isInView, tagsOf } from './select-saved';

export interface Facet {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

function tally(entries: Iterable<readonly [value: string, label: string]>): readonly Facet[] {
  const found = new Map<string, { label: string; count: number }>();
  for (const [value, label] of entries) {
    if (value === '') continue;
    const facet = found.get(value) ?? { label, count: 0 };
    found.set(value, { label: facet.label, count: facet.count + 1 });
  }
  return [...found]
    .map(([value, facet]) => ({ value, ...facet }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'vi'));
}

/** Publishers of what is not in the bin, by count. */
export const publisherFacets = (all: readonly SavedSummary[]): readonly Facet[] =>
  tally(
    all
      .filter((saved) => !saved.deletedAt)
      .map(({ summary: { publisher } }) => [publisher.host, publisher.name || publisher.host] as const),
  );

export const tagFacets = (all: readonly SavedSummary[]): readonly Facet[] =>
  tally(
    all
      .filter((saved) => !saved.deletedAt)
      .flatMap((saved) => tagsOf(saved).map((tag) => [tag, tag] as const)),
  );

export const viewCounts = (all: readonly SavedSummary[]): Record<View, number> =>
  Object.fromEntries(
    views.map((view) => [view, all.filter((saved) => isInView(saved, view)).length]),
  ) as Record<View, number>;
