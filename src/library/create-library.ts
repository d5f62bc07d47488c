import type { Result, SavedSummary } from '@/article';
import { attempt } from './attempt';
import { type Patch, patchSaved, setDeleted } from './edit';
import { type ImportReport, importAll } from './import';
import type { KeyValueStore } from './key-value-store';
import { idOfUrl } from './keys';
import { purge } from './purge';
import { createQueue } from './queue';
import { getSaved } from './read';
import { type Saved, type SaveInput, save } from './save';
import { undoSave } from './undo-save';

/** The one writer: only the background has it. Pages read through the functions of read.ts and export.ts. */
export interface Library {
  save(input: SaveInput): Promise<Result<Saved>>;
  undoSave(id: string): Promise<Result<null>>;
  patch(id: string, patch: Patch): Promise<Result<null>>;
  remove(ids: readonly string[]): Promise<Result<null>>;
  restore(ids: readonly string[]): Promise<Result<null>>;
  importAll(json: string): Promise<Result<ImportReport>>;
  /** Answers with the number of records that left the bin for good. */
  purge(): Promise<Result<number>>;
  /** The record of an address, unless it is in the bin. */
  find(url: string): Promise<SavedSummary | undefined>;
}

export interface LibraryOptions {
  readonly store: KeyValueStore;
  readonly now: () => Date;
}

/** A library over a store. Whatever reads and then writes goes through one queue. */
export function createLibrary({ store, now }: LibraryOptions): Library {
  const queue = createQueue();
  const write = <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => queue(() => attempt(work));
  const instant = (): string => now().toISOString();
  return {
    save: (input) => write(() => save(store, input, instant())),
    undoSave: (id) => write(() => undoSave(store, id)),
    patch: (id, patch) => write(() => patchSaved(store, id, patch)),
    remove: (ids) => write(() => setDeleted(store, ids, instant())),
    restore: (ids) => write(() => setDeleted(store, ids, '')),
    importAll: (json) => write(() => importAll(store, json)),
    purge: () => write(() => purge(store, now())),
    find: (url) => getSaved(store, idOfUrl(url)),
  };
}
