import type { KeyValueStore } from '../key-value-store';
import { type Card, cardSchema } from './card';
import type { CardChanges } from './card-shards';

/**
 * The newest cards once more, in one small value: the library shows its first rows and the popup its last
 * saved from it, before or without reading all cards. Written in the same call as the shards, made anew by
 * every tidying, and never the truth.
 */
export const newestKey = 'library:newest';

/** As many as the library draws at first; more would weigh on every save. */
const kept = 60;

/** Where a card stands among the newest. */
type Place = Pick<Card, 'updatedAt' | 'id'>;

export interface Newest {
  /** Newest first, without those in the bin. */
  readonly cards: readonly Card[];
  /** The last place up to which no card is missing; null where all cards are in it. */
  readonly end: Place | null;
}

const byUpdated = (a: Place, b: Place): number =>
  a.updatedAt === b.updatedAt ? (a.id < b.id ? -1 : 1) : a.updatedAt < b.updatedAt ? 1 : -1;

const isWithin = (place: Place, end: Place | null): boolean => end === null || byUpdated(place, end) <= 0;

function newestOf(cards: readonly Card[], end: Place | null): Newest {
  const sorted = cards.filter((card) => card.deletedAt === '' && isWithin(card, end)).sort(byUpdated);
  const last = sorted[kept - 1];
  if (sorted.length <= kept || !last) return { cards: sorted, end };
  return { cards: sorted.slice(0, kept), end: { updatedAt: last.updatedAt, id: last.id } };
}

/** As stored; undefined where there is none of this version. Only this file writes it. */
function parseNewest(raw: unknown): Newest | undefined {
  const { schema, newest } = (raw ?? {}) as { readonly schema?: unknown; readonly newest?: Newest };
  return schema === cardSchema ? newest : undefined;
}

const asStored = (newest: Newest) => ({ [newestKey]: { schema: cardSchema, newest } });

/** What to store under its key where these cards are all there are. */
export const newestWritesOfAll = (cards: readonly Card[]) => asStored(newestOf(cards, null));

/** What to store under its key after these changes; nothing where there is nothing to keep up. */
export function newestWrites(stored: Readonly<Record<string, unknown>>, changes: CardChanges) {
  const known = parseNewest(stored[newestKey]);
  if (!known) return {};
  const others = known.cards.filter(({ id }) => !changes.has(id));
  const changed = [...changes.values()].flatMap((card) => card ?? []);
  return asStored(newestOf([...others, ...changed], known.end));
}

export async function readNewest(store: KeyValueStore): Promise<Newest | undefined> {
  return parseNewest((await store.get([newestKey]))[newestKey]);
}

/** First rows by the day of saving: those of which it is certain that none is missing between them. */
export function firstRows({ cards, end }: Newest): readonly Card[] {
  return cards.filter(({ savedAt, id }) => isWithin({ updatedAt: savedAt, id }, end));
}
