import type { Settings } from '@/settings';
import { browser } from './browser';
import newsHosts from './news-hosts.json';
import { storeSettings } from './settings-store';
import { openShortcutSettings, shortcuts } from './shortcuts';
import { detectEverywhere, detectsEverywhere, releaseSite, requestSite } from './site-access';
import { openLibraryTab, openOwnPage } from './tabs';
import { tellReaders } from './tell-readers';

/** What the options page can ask of the browser. */
export const optionsActions = {
  change: async (settings: Settings) => {
    const stored = await storeSettings(settings);
    if (stored.ok) void tellReaders(settings);
    return stored;
  },
  hosts: newsHosts,
  detectsEverywhere,
  detectEverywhere,
  requestSite,
  releaseSite,
  shortcuts,
  openShortcutSettings,
  openLibrary: (): void => void openLibraryTab(),
  openWelcome: (): void => void openOwnPage('welcome.html'),
  /** Read when it is shown: the build has no manifest yet. */
  get version(): string {
    return browser.runtime.getManifest().version;
  },
};

export const openOptions = (): void => void browser.runtime.openOptionsPage();
