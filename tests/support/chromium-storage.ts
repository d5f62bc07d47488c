import type { SavedSummary } from '../../src/article';
import type { Chromium } from './chromium';

/** All that the extension has stored. */
export async function storedIn(chromium: Chromium): Promise<Record<string, unknown>> {
  const worker = await chromium.worker();
  return worker.evaluate(() => chrome.storage.local.get(null));
}

export async function savedIn(chromium: Chromium): Promise<readonly SavedSummary[]> {
  const all = Object.entries(await storedIn(chromium));
  return all.filter(([key]) => key.startsWith('summary:')).map(([, value]) => value as SavedSummary);
}

/** Empties the library between tests. */
export async function clearStorage(chromium: Chromium): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(() => chrome.storage.local.clear());
}

/** Title text of the toolbar icon over the tab in front. */
export async function iconTitle(chromium: Chromium): Promise<string> {
  const worker = await chromium.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id === undefined ? '' : chrome.action.getTitle({ tabId: tab.id });
  });
}

/** Id of the tab in front, as the extension knows it. */
export async function activeTabId(chromium: Chromium): Promise<number> {
  const worker = await chromium.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? -1;
  });
}
