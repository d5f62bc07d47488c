import { failure, type Result, type SavedSummary, success } from '@/article';
import { bytesOf, cardOf } from './cards/card';
import type { KeyValueStore } from './key-value-store';
import { keyOf } from './keys';
import { load } from './load';
import { parseUndo } from './undo-record';

/**
 * Takes back the newest save of an id. A new record goes for good (the person has just said so); an update
 * gives the earlier summary and text back and leaves note, tags and star as they are now.
 */
export async function undoSave(store: KeyValueStore, id: string): Promise<Result<null>> {
  const undoKey = keyOf('undo', id);
  const undo = parseUndo((await store.get([undoKey]))[undoKey]);
  const loaded = await load(store, id);
  const { saved } = loaded;
  if (!undo || !saved) return failure('not-found', `nothing to undo for ${id}`);
  const keys = [keyOf('summary', id), keyOf('text', id), undoKey];
  if (!undo.before) {
    // The record goes first: a card without a record is passed over, a record without a card is listed again.
    await store.remove(keys);
    await store.set(loaded.cardWrites(null));
    return success(null);
  }
  const { text, ...before } = undo.before;
  const record: SavedSummary = { ...saved, ...before };
  await store.set({
    [keyOf('summary', id)]: record,
    ...(text && { [keyOf('text', id)]: text }),
    ...loaded.cardWrites(cardOf(record, bytesOf(text ?? undefined))),
  });
  await store.remove([undoKey]);
  return success(null);
}
