import type { SavedSummary } from '@/article';
import type { KeyValueStore } from './key-value-store';
import { idIn, keyOf } from './keys';
import { load } from './load';
import { parseSaved } from './parse-saved';

/** A record that this version cannot read: kept as it is, listed, and exported raw. */
export interface Unreadable {
  readonly id: string;
  readonly raw: unknown;
}

export interface Listing {
  /** Newest first; those in the bin carry `deletedAt`. */
  readonly summaries: readonly SavedSummary[];
  readonly unreadable: readonly Unreadable[];
}

const newestFirst = (one: SavedSummary, other: SavedSummary): number =>
  other.updatedAt.localeCompare(one.updatedAt) || one.id.localeCompare(other.id);

/** All records, the bin's among them. Texts are not read. */
export async function list(store: KeyValueStore): Promise<Listing> {
  const keys = (await store.keys()).filter((key) => idIn('summary', key) !== undefined);
  const found = keys.length > 0 ? await store.get(keys) : {};
  const summaries: SavedSummary[] = [];
  const unreadable: Unreadable[] = [];
  for (const [key, raw] of Object.entries(found)) {
    const saved = parseSaved(raw);
    if (saved) summaries.push(saved);
    else unreadable.push({ id: idIn('summary', key) ?? key, raw });
  }
  return { summaries: summaries.sort(newestFirst), unreadable };
}

/** The last saved, without those in the bin. */
export async function latest(store: KeyValueStore, howMany: number): Promise<readonly SavedSummary[]> {
  const { summaries } = await list(store);
  return summaries.filter((saved) => saved.deletedAt === '').slice(0, howMany);
}

/** A record that is not in the bin. */
export async function getSaved(store: KeyValueStore, id: string): Promise<SavedSummary | undefined> {
  const key = keyOf('summary', id);
  const saved = parseSaved((await store.get([key]))[key]);
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
