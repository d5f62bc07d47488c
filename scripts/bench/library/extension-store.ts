import type { KeyValueStore } from '@/library';

type Area = KeyValueStore & { getKeys(): Promise<string[]>; clear(): Promise<void> };

/** `storage.local` as the extension's own pages have it. */
export const extensionArea = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome
  .storage.local;

/** The same as the library takes it. */
export const extensionStore: KeyValueStore = {
  get: (keys) => extensionArea.get(keys),
  getAll: () => extensionArea.get(null as unknown as string[]),
  keys: () => extensionArea.getKeys(),
  set: (record) => extensionArea.set(record),
  remove: (keys) => extensionArea.remove(keys),
};
