import { type Result, success } from '@/article';
import { parseBatch } from './batch/batch-record';
import { byShard, readCardWrites } from './cards/card-shards';
import { readCards } from './cards/read-cards';
import { inParts } from './in-parts';
import type { KeyValueStore } from './key-value-store';
import { idsIn, keyOf } from './keys';
import { parseSnapshot } from './migrate-records';
import { parseUndo } from './undo-record';

const dayMs = 86_400_000;
/** How long the bin keeps a record, and a record as it was before a migration. */
export const binDays = 30;
/** How long a save or an import can be taken back; the button is long gone by then. */
const undoDays = 1;

const isOlder = (instant: string, days: number, now: Date): boolean =>
  instant !== '' && now.getTime() - Date.parse(instant) > days * dayMs;

/** Deletes records with all that belongs to them. The card goes last: without a record it is passed over. */
export async function deleteForGood(store: KeyValueStore, ids: readonly string[]): Promise<void> {
  for (const part of inParts(byShard(ids))) {
    await store.remove(
      part.flatMap((id) => [
        keyOf('summary', id),
        keyOf('text', id),
        keyOf('undo', id),
        keyOf('snapshot', id),
      ]),
    );
    await store.set(await readCardWrites(store, new Map(part.map((id) => [id, null]))));
  }
}

type Kind = 'undo' | 'batch' | 'snapshot';

/** The keys of one kind whose instant is too long ago, or that say none. */
async function staleKeys(
  store: KeyValueStore,
  kind: Kind,
  isStale: (raw: unknown) => boolean,
): Promise<readonly string[]> {
  const keys = idsIn(kind, await store.keys()).map((id) => keyOf(kind, id));
  const stale: string[] = [];
  for (const part of inParts(keys)) {
    const found = await store.get(part);
    stale.push(...part.filter((key) => isStale(found[key])));
  }
  return stale;
}

/**
 * Empties the bin of what has been in it for 30 days, and drops what is kept for an undo that nobody asks
 * for any more. Records that cannot be read stay. Answers with the number of records that went.
 */
export async function purge(store: KeyValueStore, now: Date): Promise<Result<number>> {
  const { cards } = await readCards(store);
  const gone = cards.filter(({ deletedAt }) => isOlder(deletedAt, binDays, now)).map(({ id }) => id);
  await deleteForGood(store, gone);
  const stale = [
    ...(await staleKeys(store, 'undo', (raw) => isOlder(parseUndo(raw)?.at ?? '1970', undoDays, now))),
    ...(await staleKeys(store, 'batch', (raw) => isOlder(parseBatch(raw)?.at ?? '1970', undoDays, now))),
    ...(await staleKeys(store, 'snapshot', (raw) => isOlder(parseSnapshot(raw)?.at ?? '', binDays, now))),
  ];
  if (stale.length > 0) await store.remove(stale);
  return success(gone.length);
}
