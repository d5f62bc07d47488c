import { failure, type Result, success } from '@/article';
import type { Settings } from '@/settings';
import { browser } from './browser';
import { messageOf } from './log';
import { settingsKey } from './stored-settings';

/** The preferences as stored, unchecked. */
export async function storedSettings(): Promise<unknown> {
  return (await browser.storage.local.get(settingsKey))[settingsKey];
}

/** One key, written whole: no read comes before, so no queue is needed. */
export async function storeSettings(settings: Settings): Promise<Result<null>> {
  try {
    await browser.storage.local.set({ [settingsKey]: settings });
    return success(null);
  } catch (error) {
    return failure('storage-failed', messageOf(error));
  }
}
