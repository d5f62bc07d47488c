import { failure, type Result, success } from '@/article';
import type { Settings } from '@/settings';
import { browser } from './browser';
import { messageOf } from './log';
import { settingsIn, settingsKey } from './stored-settings';

/** The preferences; what was never set, or is damaged, has its default. */
export async function storedSettings(): Promise<Settings> {
  return settingsIn({ get: (keys) => browser.storage.local.get([...keys]) });
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
