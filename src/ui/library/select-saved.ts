import type { SavedSummary } from '@/article';
import { fold } from '../format/fold';
import type { LibraryQuery, Sort, View } from './library-query';

/**
 * Cache: folded text of every field by record id. Records are read anew after each change, so it goes by what
 * can change rather than by object.
 */
const foldedTexts = new Map<string, { readonly stamp: string; readonly text: string }>();

function textOf({ summary, note, userTags }: SavedSummary): string {
  return [
    summary.title,
    summary.lead,
    summary.publisher.name,
    summary.publisher.host,
    summary.agency,
    summary.section,
    note,
    ...summary.byline,
    ...summary.tags,
    ...userTags,
    ...summary.keyPoints.map((point) => point.text),
    ...summary.figures.flatMap(({ raw, what }) => [raw, what]),
    ...summary.people.flatMap(({ name, role, organisation }) => [name, role, organisation]),
    ...summary.organisations.flatMap(({ name, abbreviation }) => [name, abbreviation]),
    ...summary.places.map((place) => place.name),
    ...summary.quotes.flatMap((quote) => [quote.text, quote.speaker]),
  ].join('\n');
}

function searchText(saved: SavedSummary): string {
  const stamp = [saved.updatedAt, saved.summary.textHash, saved.note, ...saved.userTags].join('\n');
  const known = foldedTexts.get(saved.id);
  if (known?.stamp === stamp) return known.text;
  const text = fold(textOf(saved));
  foldedTexts.set(saved.id, { stamp, text });
  return text;
}

/** Folds records ahead of the first search. */
export function warmSearch(records: readonly SavedSummary[]): void {
  for (const saved of records) searchText(saved);
}

const inView: Record<View, (saved: SavedSummary) => boolean> = {
  all: (saved) => !saved.deletedAt,
  unread: (saved) => !saved.deletedAt && !saved.readAt,
  starred: (saved) => !saved.deletedAt && saved.starred,
  bin: (saved) => saved.deletedAt !== '',
};

export const isInView = (saved: SavedSummary, view: View): boolean => inView[view](saved);

/** The publisher's tags and the person's own. */
export const tagsOf = (saved: SavedSummary): readonly string[] => [
  ...new Set([...saved.userTags, ...saved.summary.tags]),
];

const collator = new Intl.Collator('vi', { sensitivity: 'base', numeric: true });
const byTime = (a: string, b: string): number => (Date.parse(b) || 0) - (Date.parse(a) || 0);
/** Our own instants are all in UTC, so they sort as text. */
const byInstant = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
const publisherName = ({ summary }: SavedSummary): string => summary.publisher.name || summary.publisher.host;

const orders: Record<Sort, (a: SavedSummary, b: SavedSummary) => number> = {
  saved: (a, b) => byInstant(a.savedAt, b.savedAt),
  'saved-oldest': (a, b) => byInstant(b.savedAt, a.savedAt),
  published: (a, b) => byTime(a.summary.published, b.summary.published),
  title: (a, b) => collator.compare(a.summary.title, b.summary.title),
  publisher: (a, b) =>
    collator.compare(publisherName(a), publisherName(b)) || byInstant(a.savedAt, b.savedAt),
};

/** The records that a query asks for, in its order. Every word has to occur; diacritics do not matter. */
export function selectSaved(all: readonly SavedSummary[], query: LibraryQuery): readonly SavedSummary[] {
  const words = fold(query.text).split(/\s+/).filter(Boolean);
  return all
    .filter(
      (saved) =>
        isInView(saved, query.view) &&
        (!query.publisher || saved.summary.publisher.host === query.publisher) &&
        (!query.tag || tagsOf(saved).includes(query.tag)) &&
        words.every((word) => searchText(saved).includes(word)),
    )
    .sort(orders[query.sort]);
}
