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
export type StoreError = Error & { readonly code: Extract<ErrorCode, 'storage-full' | 'storage-failed'> };

export const isStoreError = (error: unknown): error is StoreError =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'storage-full' || error.code === 'storage-failed');
