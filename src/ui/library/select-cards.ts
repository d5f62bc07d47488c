import type { Card, Found } from '@/library';
import { weekOf } from '../format/weeks';
import type { LibraryQuery, Sort, View } from './library-query';
import { scanCards } from './scan-cards';

const inView: Record<View, (card: Card) => boolean> = {
  all: (card) => !card.deletedAt,
  unread: (card) => !card.deletedAt && !card.readAt && !card.isLink,
  starred: (card) => !card.deletedAt && card.starred,
  links: (card) => !card.deletedAt && card.isLink,
  bin: (card) => card.deletedAt !== '',
};

export const isInView = (card: Card, view: View): boolean => inView[view](card);

/** The publisher's tags and the person's own. */
export const tagsOf = (card: Card): readonly string[] =>
  card.userTags.length === 0 ? card.tags : [...new Set([...card.userTags, ...card.tags])];

const collator = new Intl.Collator('vi', { sensitivity: 'base', numeric: true });
const byTime = (a: string, b: string): number => (Date.parse(b) || 0) - (Date.parse(a) || 0);
/** Our own instants are all in UTC, so they sort as text. */
const byInstant = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
const publisherName = ({ publisher, host }: Card): string => publisher || host;
const bySaved = (a: Card, b: Card): number => byInstant(a.savedAt, b.savedAt) || (a.id < b.id ? -1 : 1);

const orders: Record<Sort, (a: Card, b: Card) => number> = {
  best: bySaved,
  saved: bySaved,
  'saved-oldest': (a, b) => bySaved(b, a),
  published: (a, b) => byTime(a.published, b.published),
  title: (a, b) => collator.compare(a.title, b.title),
  publisher: (a, b) => collator.compare(publisherName(a), publisherName(b)) || bySaved(a, b),
  size: (a, b) => b.recordBytes + b.textBytes - (a.recordBytes + a.textBytes),
};

const dayOf = (card: Card): string => (card.published || card.savedAt).slice(0, 10);

const narrows = (card: Card, query: LibraryQuery): boolean =>
  (!query.publisher || card.host === query.publisher) &&
  (!query.person || card.people.includes(query.person)) &&
  (!query.place || card.places.includes(query.place)) &&
  (!query.tag || tagsOf(card).includes(query.tag)) &&
  (!query.unit || card.units.includes(query.unit)) &&
  (!query.from || dayOf(card) >= query.from) &&
  (!query.to || dayOf(card) <= query.to) &&
  (!query.week || weekOf(card.savedAt) === query.week);

/** What the index found, and for which words; while it is not whole, cards are searched beside it. */
export interface FoundFor extends Found {
  readonly words: string;
}

/** Cache: cards by their ids, for as long as the list of them lives. */
const byIds = new WeakMap<readonly Card[], ReadonlyMap<string, Card>>();

function byIdOf(cards: readonly Card[]): ReadonlyMap<string, Card> {
  const known = byIds.get(cards) ?? new Map(cards.map((card) => [card.id, card]));
  byIds.set(cards, known);
  return known;
}

/** What was found, best first; looked up in that order, since sorting thousands takes longer. */
function ranked(cards: readonly Card[], { ids }: Found): readonly Card[] {
  const byId = byIdOf(cards);
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function matching(cards: readonly Card[], text: string, found: Found | null): readonly Card[] {
  if (text.trim() === '') return cards;
  if (!found) return scanCards(cards, text);
  const known = ranked(cards, found);
  if (found.isWhole) return known;
  const seen = new Set(found.ids);
  return [
    ...known,
    ...scanCards(
      cards.filter(({ id }) => !seen.has(id)),
      text,
    ),
  ];
}

/** The cards that a query asks for, in its order. */
export function selectCards(
  cards: readonly Card[],
  query: LibraryQuery,
  found: Found | null,
): readonly Card[] {
  const chosen = matching(cards, query.text, found).filter(
    (card) => isInView(card, query.view) && narrows(card, query),
  );
  const isRanked = query.sort === 'best' && query.text.trim() !== '' && found !== null;
  return isRanked ? chosen : chosen.sort(orders[query.sort]);
}
