import type { Settings } from '@/settings';
import { browser } from './browser';
import { sendToTab } from './send-to-tab';

/** Tells open readers the settings that have changed; tabs without a reader do not listen. */
export async function tellReaders(settings: Settings, exceptTabId?: number): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  const ids = tabs.flatMap(({ id }) => (id === undefined || id === exceptTabId ? [] : [id]));
  await Promise.all(ids.map((id) => sendToTab(id, 'tab.settingsChanged', settings)));
}
