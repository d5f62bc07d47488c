import type { KeyValueStore, StoreError } from '@/library';
import { browser } from './browser';
import { messageOf } from './log';

const full = /quota|no space|disk (?:is )?full|FILE_NO_DEVICE_SPACE/i;

const asStoreError = (error: unknown): StoreError =>
  Object.assign(new Error(messageOf(error)), {
    code: full.test(messageOf(error)) ? ('storage-full' as const) : ('storage-failed' as const),
  });

/** `storage.local`, the area that outlives clearing of history and site data. */
export function browserStore(): KeyValueStore {
  const area = browser.storage.local;
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw asStoreError(error);
    }
  };
  return {
    get: (keys) => guarded(() => area.get([...keys])),
    getAll: () => guarded(() => area.get(null)),
    keys: () => guarded(allKeys),
    set: (record) => guarded(() => area.set({ ...record })),
    remove: (keys) => guarded(() => area.remove([...keys])),
  };
}

/** `getKeys` where the browser has it (Chrome 130, Firefox 143); else all is read. */
async function allKeys(): Promise<readonly string[]> {
  const area: { getKeys?: () => Promise<string[]> } = browser.storage.local;
  if (typeof area.getKeys !== 'function') return Object.keys(await browser.storage.local.get(null));
  return area.getKeys();
}
