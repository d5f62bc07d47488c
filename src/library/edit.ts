import { failure, type Result, type SavedSummary, success } from '@/article';
import type { KeyValueStore } from './key-value-store';
import { keyOf } from './keys';
import { load } from './load';
import { parseSaved } from './parse-saved';

/** The fields that a person may change. */
export type Patch = Partial<Pick<SavedSummary, 'note' | 'userTags' | 'starred' | 'readAt'>>;

export async function patchSaved(store: KeyValueStore, id: string, patch: Patch): Promise<Result<null>> {
  const { saved } = await load(store, id);
  if (!saved) return failure('not-found', id);
  await store.set({ [keyOf('summary', id)]: { ...saved, ...patch } });
  return success(null);
}

/** Moves records to the bin (an instant) or back out of it (blank); all in one write. Unknown ids are passed over. */
export async function setDeleted(
  store: KeyValueStore,
  ids: readonly string[],
  deletedAt: string,
): Promise<Result<null>> {
  const found = await store.get(ids.map((id) => keyOf('summary', id)));
  const records = Object.entries(found).flatMap(([key, raw]) => {
    const saved = parseSaved(raw);
    return saved ? [[key, { ...saved, deletedAt }] as const] : [];
  });
  if (records.length === 0) return failure('not-found', ids.join(' '));
  await store.set(Object.fromEntries(records));
  return success(null);
}
