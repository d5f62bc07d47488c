import type { SavedSummary } from '@/article';
import type { Card } from './cards/card';
import { firstRows, readNewest } from './cards/newest-cards';
import { makeCards, readCards } from './cards/read-cards';
import { inParts } from './in-parts';
import type { KeyValueStore } from './key-value-store';
import { keyOf } from './keys';
import { load } from './load';
import { parseSaved } from './parse-saved';

export interface Listing {
  /** Of all records, those in the bin among them. */
  readonly cards: readonly Card[];
  /** Ids of records that this version cannot read: kept as they are, and exported raw. */
  readonly unreadable: readonly string[];
  /** False while records without a card are still being read. */
  readonly isWhole: boolean;
  /** The newest alone, in the order of saving: what can be shown before all cards are read. */
  readonly isPreview?: true;
}

/** The newest, where they are kept apart. */
async function preview(store: KeyValueStore): Promise<Listing | undefined> {
  const newest = await readNewest(store);
  const cards = newest ? firstRows(newest) : [];
  return cards.length > 0 ? { cards, unreadable: [], isWhole: false, isPreview: true } : undefined;
}

/**
 * The library as cards; texts are not read. The newest are given to `onPart` before the others are read. Records that have no card yet are read themselves, part by part,
 * each part given to `onPart` so that first rows need not wait for the last.
 */
export async function list(store: KeyValueStore, onPart?: (listing: Listing) => void): Promise<Listing> {
  const first = onPart && (await preview(store));
  if (first) onPart(first);
  const { cards, missing } = await readCards(store);
  if (missing.length === 0) return { cards, unreadable: [], isWhole: true };
  const made: Card[] = [...cards];
  const unreadable: string[] = [];
  for (const part of inParts(missing)) {
    const more = await makeCards(store, part);
    made.push(...more.cards);
    unreadable.push(...more.unreadable);
    onPart?.({ cards: [...made], unreadable: [...unreadable], isWhole: false });
  }
  return { cards: made, unreadable, isWhole: true };
}

/** The last saved, newest first, without those in the bin. */
export async function latest(store: KeyValueStore, howMany: number): Promise<readonly SavedSummary[]> {
  const known = await readNewest(store);
  const isEnough = known && (known.end === null || known.cards.length >= howMany);
  const { cards } = isEnough ? known : await list(store);
  const newest = cards
    .filter(({ deletedAt }) => deletedAt === '')
    .sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1))
    .slice(0, howMany);
  const records = await readSaved(
    store,
    newest.map(({ id }) => id),
  );
  return records.filter((saved) => saved.deletedAt === '');
}

/** The records of ids in their order, those in the bin among them; what is not there is passed over. */
export async function readSaved(
  store: KeyValueStore,
  ids: readonly string[],
): Promise<readonly SavedSummary[]> {
  if (ids.length === 0) return [];
  const found = await store.get(ids.map((id) => keyOf('summary', id)));
  return ids.flatMap((id) => parseSaved(found[keyOf('summary', id)]) ?? []);
}

/** A record that is not in the bin. */
export async function getSaved(store: KeyValueStore, id: string): Promise<SavedSummary | undefined> {
  const [saved] = await readSaved(store, [id]);
  return saved?.deletedAt === '' ? saved : undefined;
}

/** The paragraphs that the spans of a summary point into; empty where the text is not there. */
export async function paragraphsOf(
  store: KeyValueStore,
  id: string,
  hash?: string,
): Promise<readonly string[]> {
  const { saved, text } = await load(store, id);
  return text?.texts[hash ?? saved?.summary.textHash ?? ''] ?? [];
}
