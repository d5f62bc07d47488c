import { browser } from './browser';

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Calls back with the changes of stored keys, whenever one of them begins so; gives the way to stop. */
export function onStoredChange(prefix: string, onChange: (changes: Changes) => void): () => void {
  const listener = (changes: Changes, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(prefix))) onChange(changes);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** What the browser would still let us store, about; null where it does not tell. */
async function roomBytes(): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}

/** Bytes in use, and room: `unlimitedStorage` sets no quota of its own, so the disk's share is what counts. */
export async function storageUse(): Promise<{ usedBytes: number; roomBytes: number | null }> {
  const room = await roomBytes();
  const area: { getBytesInUse?: (keys: null) => Promise<number> } = browser.storage.local;
  if (typeof area.getBytesInUse === 'function')
    return { usedBytes: await area.getBytesInUse(null), roomBytes: room };
  const all = JSON.stringify(await browser.storage.local.get(null));
  return { usedBytes: new TextEncoder().encode(all).length, roomBytes: room };
}
