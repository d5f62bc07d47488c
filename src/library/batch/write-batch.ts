import type { SavedSummary } from '@/article';
import { bytesOf, type Card, cardOf } from '../cards/card';
import { byShard, readCardWrites } from '../cards/card-shards';
import { inParts } from '../in-parts';
import type { KeyValueStore } from '../key-value-store';
import { idsIn, keyOf } from '../keys';
import type { SavedText } from '../saved-text';
import { type BatchEntry, type BatchHead, type BatchPart, headKey, stampOf } from './batch-record';
import { rollBack } from './roll-back';

export interface BatchItem {
  readonly saved: SavedSummary;
  readonly text: SavedText | undefined;
}

async function partWrites(store: KeyValueStore, items: readonly BatchItem[], at: string) {
  const keys = items.flatMap(({ saved: { id } }) => [keyOf('summary', id), keyOf('text', id)]);
  const before = await store.get(keys);
  const records: Record<string, unknown> = {};
  const cards = new Map<string, Card>();
  const entries: BatchEntry[] = [];
  for (const { saved, text } of items) {
    const [summaryKey, textKey] = [keyOf('summary', saved.id), keyOf('text', saved.id)];
    records[summaryKey] = saved;
    if (text) records[textKey] = text;
    cards.set(saved.id, cardOf(saved, bytesOf(text ?? before[textKey])));
    entries.push({
      id: saved.id,
      stamp: stampOf(saved),
      summary: before[summaryKey] ?? null,
      text: before[textKey] ?? null,
    });
  }
  const part: BatchPart = { at, entries };
  return { part, writes: { ...records, ...(await readCardWrites(store, cards)) } };
}

const head = (at: string, isOpen: boolean) => ({ [headKey]: { at, isOpen } satisfies BatchHead });

async function writeParts(store: KeyValueStore, parts: readonly (readonly BatchItem[])[], at: string) {
  if (parts.length > 1) await store.set(head(at, true));
  for (const [index, items] of parts.entries()) {
    const { part, writes } = await partWrites(store, items, at);
    const isLast = index === parts.length - 1;
    await store.set({
      ...writes,
      [keyOf('batch', String(index))]: part,
      ...(isLast && head(at, false)),
    });
  }
}

/**
 * Writes many records so that all of them are there in the end or none: one write where they are few; else
 * part by part with a journal, which a store that fails, or the next start, uses to take them back.
 */
export async function writeBatch(
  store: KeyValueStore,
  items: readonly BatchItem[],
  at: string,
): Promise<void> {
  if (items.length === 0) return;
  const stale = idsIn('batch', await store.keys()).map((id) => keyOf('batch', id));
  if (stale.length > 0) await store.remove(stale);
  try {
    const byId = new Map(items.map((item) => [item.saved.id, item]));
    const sorted = byShard(byId.keys()).flatMap((id) => byId.get(id) ?? []);
    await writeParts(store, inParts(sorted), at);
  } catch (error) {
    await rollBack(store);
    throw error;
  }
}
