import type { ErrorCode } from '@/article';

/** The storage that the library stands on. `set` writes all its keys or none. */
export interface KeyValueStore {
  get(keys: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  getAll(): Promise<Readonly<Record<string, unknown>>>;
  /** All keys, without reading the values. */
  keys(): Promise<readonly string[]>;
  set(record: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** What a store throws; the library answers with its code and changes nothing. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: Extract<ErrorCode, 'storage-full' | 'storage-failed'>,
    message: string,
  ) {
    super(message);
  }
}
