import { browser } from './browser';

/** Calls back after any change of the stored keys that begin so; gives the way to stop. */
export function onStoredChange(prefix: string, onChange: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(prefix))) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Bytes in use. The quota is null because `unlimitedStorage` leaves only the disk's. */
export async function storageUse(): Promise<{ usedBytes: number; quotaBytes: null }> {
  const area: { getBytesInUse?: (keys: null) => Promise<number> } = browser.storage.local;
  if (typeof area.getBytesInUse === 'function') {
    return { usedBytes: await area.getBytesInUse(null), quotaBytes: null };
  }
  const all = JSON.stringify(await browser.storage.local.get(null));
  return { usedBytes: new TextEncoder().encode(all).length, quotaBytes: null };
}
