import { type Result, type SavedSummary, success } from '@/article';
import { rollBack } from './batch/roll-back';
import { type Patch, patchSaved, setDeleted, setTags, type TagChange } from './edit';
import { importAll } from './imports/import-all';
import type { ImportChoice, ImportReport } from './imports/import-report';
import { inParts } from './in-parts';
import type { KeyValueStore } from './key-value-store';
import { idOfUrl } from './keys';
import { deleteForGood, purge } from './purge';
import { getSaved, readSaved } from './read';
import { type Saved, type SaveInput, save } from './save';
import { tidy } from './tidy';
import { undoSave } from './undo-save';
import { createWriter } from './writer';

/** The one writer: only the background has it. Pages read through the functions of read.ts and exports/. */
export interface Library {
  save(input: SaveInput): Promise<Result<Saved>>;
  undoSave(id: string): Promise<Result<null>>;
  patch(ids: readonly string[], patch: Patch): Promise<Result<null>>;
  /** Answers with the ids whose tags did change, for an undo that touches no others. */
  tag(ids: readonly string[], change: TagChange): Promise<Result<readonly string[]>>;
  /** To the bin. */
  remove(ids: readonly string[]): Promise<Result<null>>;
  restore(ids: readonly string[]): Promise<Result<null>>;
  /** Deletes what is in the bin for good. */
  destroy(ids: readonly string[]): Promise<Result<null>>;
  importAll(file: string, choice?: ImportChoice): Promise<Result<ImportReport>>;
  /** Takes the newest import back, but for records that were changed since; answers with how many it took. */
  undoImport(): Promise<Result<number>>;
  /** Answers with the number of records that left the bin for good. */
  purge(): Promise<Result<number>>;
  /** What every start does: finishes nothing half-done, lifts old records, empties the bin of what is too old. */
  tidy(): Promise<Result<number>>;
  /** The record of an address, unless it is in the bin. */
  find(url: string): Promise<SavedSummary | undefined>;
}

export interface LibraryOptions {
  readonly store: KeyValueStore;
  readonly now: () => Date;
}

const nothing = <T>(result: Result<T>): Result<null> => (result.ok ? success(null) : result);

async function destroy(store: KeyValueStore, ids: readonly string[]): Promise<Result<null>> {
  for (const part of inParts(ids)) {
    const inBin = (await readSaved(store, part)).filter(({ deletedAt }) => deletedAt !== '');
    await deleteForGood(
      store,
      inBin.map(({ id }) => id),
    );
  }
  return success(null);
}

/** A library over a store. Whatever reads and then writes goes through one queue. */
export function createLibrary({ store, now }: LibraryOptions): Library {
  const write = createWriter(store);
  const instant = (): string => now().toISOString();
  return {
    save: (input) => write(() => save(store, input, instant())),
    undoSave: (id) => write(() => undoSave(store, id)),
    patch: async (ids, patch) => nothing(await write(() => patchSaved(store, ids, patch))),
    tag: (ids, change) => write(() => setTags(store, ids, change)),
    remove: async (ids) => nothing(await write(() => setDeleted(store, ids, instant()))),
    restore: async (ids) => nothing(await write(() => setDeleted(store, ids, ''))),
    destroy: (ids) => write(() => destroy(store, ids)),
    importAll: (file, choice) =>
      write(() => importAll(store, file, { skipBroken: choice?.skipBroken ?? false, now: instant() })),
    undoImport: () => write(async () => success(await rollBack(store))),
    purge: () => write(() => purge(store, now())),
    tidy: () => tidy(store, write, now),
    find: (url) => getSaved(store, idOfUrl(url)),
  };
}
