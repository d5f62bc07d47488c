import { failure, type Result, type SavedSummary, success } from '@/article';
import { byShard } from './cards/card-shards';
import { inParts } from './in-parts';
import type { KeyValueStore } from './key-value-store';
import { keyOf } from './keys';
import { recordWrites } from './load';
import { parseSaved } from './parse-saved';

/** The fields that a person may change. */
export type Patch = Partial<Pick<SavedSummary, 'note' | 'userTags' | 'starred' | 'readAt' | 'edits'>>;

/** The record as it is to be, or the same one where nothing changes. */
type Change = (saved: SavedSummary) => SavedSummary;

async function readRecords(store: KeyValueStore, ids: readonly string[]): Promise<readonly SavedSummary[]> {
  const found = await store.get(ids.map((id) => keyOf('summary', id)));
  return Object.values(found).flatMap((raw) => parseSaved(raw) ?? []);
}

/**
 * Changes records, some hundreds in each write. Unknown ids are passed over. Answers with the ids that did
 * change; 'not-found' where none of them is there.
 */
export async function changeRecords(
  store: KeyValueStore,
  ids: readonly string[],
  change: Change,
): Promise<Result<readonly string[]>> {
  const changed: string[] = [];
  let found = 0;
  for (const part of inParts(byShard(new Set(ids)))) {
    const before = await readRecords(store, part);
    const after = before.map(change).filter((saved, at) => saved !== before[at]);
    if (after.length > 0) await store.set(await recordWrites(store, after));
    found += before.length;
    changed.push(...after.map(({ id }) => id));
  }
  return found > 0 ? success(changed) : failure('not-found', ids.slice(0, 5).join(' '));
}

export const patchSaved = (store: KeyValueStore, ids: readonly string[], patch: Patch) =>
  changeRecords(store, ids, (saved) => ({ ...saved, ...patch }));

/** Moves records to the bin (an instant) or back out of it (blank). */
export const setDeleted = (store: KeyValueStore, ids: readonly string[], deletedAt: string) =>
  changeRecords(store, ids, (saved) =>
    (saved.deletedAt === '') === (deletedAt === '') ? saved : { ...saved, deletedAt },
  );

export interface TagChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** Puts tags on records and takes others off. */
export const setTags = (store: KeyValueStore, ids: readonly string[], { add, remove }: TagChange) =>
  changeRecords(store, ids, (saved) => {
    const userTags = [...new Set([...saved.userTags, ...add])].filter((tag) => !remove.includes(tag));
    const isSame = `${userTags}` === `${saved.userTags}`;
    return isSame ? saved : { ...saved, userTags };
  });
