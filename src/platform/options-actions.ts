import { browser } from './browser';
import newsHosts from './news-hosts.json';
import { storeSettings } from './settings-store';
import { openShortcutSettings, shortcuts } from './shortcuts';
import { detectEverywhere, detectsEverywhere, requestSite } from './site-access';
import { openLibraryTab, openOwnPage } from './tabs';

/** What the options page can ask of the browser. */
export const optionsActions = {
  change: storeSettings,
  hosts: newsHosts,
  detectsEverywhere,
  detectEverywhere,
  requestSite,
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
