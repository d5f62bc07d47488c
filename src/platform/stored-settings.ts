import type { KeyValueStore } from '@/library';
import { parseSettings, type Settings } from '@/settings';

/** Key of the preferences in `storage.local`. */
export const settingsKey = 'settings';

/** The preferences in a store; what was never set, or is damaged, has its default. */
export async function settingsIn(store: Pick<KeyValueStore, 'get'>): Promise<Settings> {
  return parseSettings((await store.get([settingsKey]))[settingsKey]);
}
