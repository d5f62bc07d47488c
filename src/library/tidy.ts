import { type Result, success } from '@/article';
import { byShard, readCardWrites } from './cards/card-shards';
import { newestWritesOfAll } from './cards/newest-cards';
import { readCards } from './cards/read-cards';
import { inParts } from './in-parts';
import type { KeyValueStore } from './key-value-store';
import { idsToMigrate, migrateRecords, noteMigrated } from './migrate-records';
import { purge } from './purge';
import type { Writer } from './writer';

/** Takes out the cards of records that are gone and those of other versions, and makes the list of the newest anew. */
async function repairCards(store: KeyValueStore): Promise<void> {
  const { cards, orphans, foreign } = await readCards(store);
  if (foreign.length > 0) await store.remove(foreign);
  const withoutOrphans = await readCardWrites(store, new Map(orphans.map((id) => [id, null])));
  await store.set({ ...withoutOrphans, ...newestWritesOfAll(cards) });
}

/**
 * Lifts old records, makes missing cards, empties the bin of what is too old, and repairs the lists. Each part
 * is a turn of its own in the queue, so that a save need not wait for ten thousand records. Answers with how
 * many left the bin.
 */
export async function tidy(store: KeyValueStore, write: Writer, now: () => Date): Promise<Result<number>> {
  const ids = await write(async () => success(await idsToMigrate(store)));
  if (!ids.ok) return ids;
  for (const part of inParts(byShard(ids.value))) {
    const done = await write(async () => success(await migrateRecords(store, part, now().toISOString())));
    if (!done.ok) return done;
  }
  return write(async () => {
    await noteMigrated(store);
    const purged = await purge(store, now());
    await repairCards(store);
    return purged;
  });
}
