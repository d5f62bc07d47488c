import type { Card } from '@/library';
import { formatDay, formatMention } from '../../format/dates';
import { weekOf, weeksBetween } from '../../format/weeks';
import { type Facet, personFacets, publisherFacets, tagFacets, tally, unitFacets } from '../facets';
import type { LibraryQuery } from '../library-query';

/** One element of a plot, and what the list shows when it is chosen. */
export interface PlotItem {
  readonly label: string;
  readonly value: number;
  readonly query: Partial<LibraryQuery>;
}

export interface PlotLine {
  readonly name: string;
  readonly items: readonly PlotItem[];
}

const shown = 10;
const shownPeople = 5;
/** A year of weeks is what a plot can show side by side. */
const shownWeeks = 52;

const kept = (cards: readonly Card[]): readonly Card[] => cards.filter((card) => !card.deletedAt);

const items = (facets: readonly Facet[], field: keyof LibraryQuery): readonly PlotItem[] =>
  facets
    .slice(0, shown)
    .map(({ label, value, count }) => ({ label, value: count, query: { [field]: value } }));

/** Summaries saved in each week, the weeks without any among them. */
export function savedPerWeek(cards: readonly Card[], language: string): readonly PlotItem[] {
  const counts = new Map(
    tally(kept(cards).map(({ savedAt }) => [weekOf(savedAt), ''])).map((facet) => [facet.value, facet.count]),
  );
  const known = [...counts.keys()].sort();
  const weeks = weeksBetween(known[0] ?? '', known.at(-1) ?? '').slice(-shownWeeks);
  return weeks.map((week) => ({
    label: formatDay(week, language),
    value: counts.get(week) ?? 0,
    query: { week },
  }));
}

export const byPublisher = (cards: readonly Card[]) => items(publisherFacets(cards), 'publisher');
export const byTopic = (cards: readonly Card[]) => items(tagFacets(cards), 'tag');
export const byUnit = (cards: readonly Card[]) => items(unitFacets(cards), 'unit');

const monthOf = ({ published, savedAt }: Card): string => (published || savedAt).slice(0, 7);
const lastDay = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);

/** How often the most named people are named, by month of publication. */
export function peopleOverTime(cards: readonly Card[], language: string): readonly PlotLine[] {
  const all = kept(cards);
  const months = [...new Set(all.map(monthOf))]
    .filter((month) => /^\d{4}-\d{2}$/.test(month))
    .sort()
    .slice(-12);
  return personFacets(all)
    .slice(0, shownPeople)
    .map(({ value: person }) => {
      const counts = new Map(
        tally(
          all.flatMap((card) => (card.people.includes(person) ? [[monthOf(card), ''] as const] : [])),
        ).map(({ value, count }) => [value, count]),
      );
      return {
        name: person,
        items: months.map((month) => ({
          label: formatMention(month, language),
          value: counts.get(month) ?? 0,
          query: { person, from: `${month}-01`, to: lastDay(month) },
        })),
      };
    });
}
