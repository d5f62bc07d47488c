import { bytesOf, type Card, cardOf } from '../cards/card';
import { readCardWrites } from '../cards/card-shards';
import type { KeyValueStore } from '../key-value-store';
import { idsIn, keyOf } from '../keys';
import { parseSaved } from '../parse-saved';
import { type BatchEntry, type BatchPart, headKey, parseHead, parsePart, stampOf } from './batch-record';

/** The entries whose record is still as the import wrote it. */
async function untouched(store: KeyValueStore, { entries }: BatchPart): Promise<readonly BatchEntry[]> {
  const now = await store.get(entries.map(({ id }) => keyOf('summary', id)));
  return entries.filter(({ id, stamp }) => {
    const present = parseSaved(now[keyOf('summary', id)]);
    return present !== undefined && stampOf(present) === stamp;
  });
}

/** Puts what was before back in one write, then removes what was not there. Doing it twice does no harm. */
async function rollBackPart(store: KeyValueStore, part: BatchPart, partKey: string): Promise<number> {
  const entries = await untouched(store, part);
  const added = entries.filter(({ summary }) => summary === null);
  const replaced = entries.filter(({ summary }) => summary !== null);
  const writes: Record<string, unknown> = {};
  const cards = new Map<string, Card | null>(added.map(({ id }) => [id, null]));
  for (const { id, summary, text } of replaced) {
    writes[keyOf('summary', id)] = summary;
    if (text !== null) writes[keyOf('text', id)] = text;
    const saved = parseSaved(summary);
    if (saved) cards.set(id, cardOf(saved, bytesOf(text ?? undefined)));
  }
  if (cards.size > 0) await store.set({ ...writes, ...(await readCardWrites(store, cards)) });
  await store.remove([...added.flatMap(({ id }) => [keyOf('summary', id), keyOf('text', id)]), partKey]);
  return entries.length;
}

/** Takes the newest import back, part by part from the last. Answers with the number of records it took. */
export async function rollBack(store: KeyValueStore): Promise<number> {
  const numbers = idsIn('batch', await store.keys())
    .map(Number)
    .filter(Number.isInteger)
    .sort((one, other) => other - one);
  let taken = 0;
  for (const number of numbers) {
    const key = keyOf('batch', String(number));
    const part = parsePart((await store.get([key]))[key]);
    if (part) taken += await rollBackPart(store, part, key);
  }
  await store.remove([headKey]);
  return taken;
}

/** Takes back an import that the background did not live to finish. */
export async function recover(store: KeyValueStore): Promise<void> {
  const { [headKey]: raw } = await store.get([headKey]);
  if (parseHead(raw)?.isOpen) await rollBack(store);
}
