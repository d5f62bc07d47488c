import { type Result, success } from '@/article';
import type { KeyValueStore } from './key-value-store';
import { idIn, keyOf } from './keys';
import { parseSaved } from './parse-saved';
import { parseUndo } from './undo-record';

const dayMs = 86_400_000;
/** How long the bin keeps a record. */
export const binDays = 30;
/** How long a save can be taken back; the button is long gone by then. */
const undoDays = 1;

const isOlder = (instant: string, days: number, now: Date): boolean =>
  instant !== '' && now.getTime() - Date.parse(instant) > days * dayMs;

/**
 * Empties the bin of what has been in it for 30 days, and drops stale undo records. Texts whose summary is
 * gone go too; records that cannot be read stay.
 */
export async function purge(store: KeyValueStore, now: Date): Promise<Result<number>> {
  const all = await store.getAll();
  const gone = Object.entries(all).flatMap(([key, raw]) => {
    const id = idIn('summary', key);
    return id !== undefined && isOlder(parseSaved(raw)?.deletedAt ?? '', binDays, now) ? [id] : [];
  });
  const stale = Object.entries(all).flatMap(([key, raw]) => {
    if (idIn('undo', key) === undefined) return [];
    const undo = parseUndo(raw);
    return !undo || isOlder(undo.at, undoDays, now) ? [key] : [];
  });
  const keys = gone.flatMap((id) => [keyOf('summary', id), keyOf('text', id), keyOf('undo', id)]);
  if (keys.length + stale.length > 0) await store.remove([...keys, ...stale]);
  return success(gone.length);
}
