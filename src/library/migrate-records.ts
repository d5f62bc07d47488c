import * as v from 'valibot';
import { fits, savedSchema } from '@/article';
import { bytesOf, type Card, cardOf } from './cards/card';
import { readCardWrites } from './cards/card-shards';
import { readCards } from './cards/read-cards';
import type { KeyValueStore } from './key-value-store';
import { idsIn, keyOf } from './keys';
import { parseSaved } from './parse-saved';

/** A record as it was before it was lifted to a newer schema. */
export interface Snapshot {
  readonly at: string;
  readonly raw: unknown;
}

const snapshotGuard: v.GenericSchema<unknown, Snapshot> = v.object({ at: v.string(), raw: v.unknown() });
export const parseSnapshot = (raw: unknown): Snapshot | undefined =>
  fits(snapshotGuard, raw) ? raw : undefined;

/** Under which key it is noted how far all records are. */
const stateKey = 'library:schema';

/** Ids whose records may be of an earlier schema or have no card; none once all have been looked at. */
export async function idsToMigrate(store: KeyValueStore): Promise<readonly string[]> {
  const { [stateKey]: schema } = await store.get([stateKey]);
  if (schema === savedSchema) return (await readCards(store)).missing;
  return idsIn('summary', await store.keys());
}

export const noteMigrated = (store: KeyValueStore): Promise<void> => store.set({ [stateKey]: savedSchema });

const schemaOf = (raw: unknown): unknown => (raw as { readonly schema?: unknown }).schema;

/**
 * Lifts some records to the present schema and makes their cards, in one write. The record as it was is kept
 * beside it. What cannot be read stays as it is, and has no card.
 */
export async function migrateRecords(
  store: KeyValueStore,
  ids: readonly string[],
  now: string,
): Promise<void> {
  const found = await store.get(ids.flatMap((id) => [keyOf('summary', id), keyOf('text', id)]));
  const writes: Record<string, unknown> = {};
  const cards = new Map<string, Card>();
  for (const id of ids) {
    const raw = found[keyOf('summary', id)];
    const saved = parseSaved(raw);
    if (!saved) continue;
    cards.set(id, cardOf(saved, bytesOf(found[keyOf('text', id)])));
    if (schemaOf(raw) === savedSchema) continue;
    writes[keyOf('summary', id)] = saved;
    writes[keyOf('snapshot', id)] = { at: now, raw } satisfies Snapshot;
  }
  if (cards.size > 0) await store.set({ ...writes, ...(await readCardWrites(store, cards)) });
}
