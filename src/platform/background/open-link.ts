import { siteRule, withSite } from '@/settings';
import { browser, type Tabs } from '../browser';
import { storedSettings, storeSettings } from '../settings-store';
import { originsOf } from '../site-access';
import { whenLoaded } from '../tabs';
import type { PageWork } from './page-work';

/** What is granted shows on the options page, where it can be given back. */
async function listSite(host: string): Promise<void> {
  const settings = await storedSettings();
  if (siteRule(settings, host) === null) await storeSettings(withSite(settings, host, 'mark'));
}

/**
 * Opens a link in a tab of its own, and the reader over it. The browser asks for access to that site, since a
 * click here gives none there; where the person declines, the link still opens.
 */
export async function openLink(work: PageWork, address: string, from?: Tabs.Tab): Promise<void> {
  const host = new URL(address).hostname.replace(/^www\./, '');
  // The request has to be the first thing in the click: an `await` before it would lose the gesture.
  const isGranted = await browser.permissions.request({ origins: originsOf(host) });
  const place = from?.index === undefined ? {} : { index: from.index + 1 };
  const tab = await browser.tabs.create({ url: address, ...place });
  if (!isGranted || tab.id === undefined) return;
  await listSite(host);
  await whenLoaded(tab.id);
  await work.open(tab.id);
}
