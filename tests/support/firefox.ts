import { type Browser, launch, type Page } from 'puppeteer-core';
import { browserFile } from './browser-file';
import { buildFolder } from './build-extension';
import { type ChromeScope, chromeScope } from './firefox-chrome-scope';
import { type Site, startSite } from './site';
import { until } from './until';

/** Every host name goes to the test site, as to a proxy; nothing else may use the network. */
const prefs = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
  'dom.security.https_only_mode': false,
  'dom.security.https_first': false,
  'dom.security.https_first_pbm': false,
  'browser.newtabpage.enabled': false,
  'intl.locale.requested': 'en-US',
  // What a person would be asked is granted: no test can answer the browser's question.
  'extensions.webextOptionalPermissionPrompts': false,
});

export interface Firefox {
  readonly browser: Browser;
  readonly site: Site;
  readonly chrome: ChromeScope;
  /** Opens a page in a tab of its own, in front. */
  open(address: string): Promise<Page>;
  /** Opens a page of the extension in a tab of its own. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Firefox with the built extension, temporarily installed. `extra` are settings of `about:config`. */
export async function startFirefox(extra: Readonly<Record<string, unknown>> = {}): Promise<Firefox> {
  const site = await startSite();
  const browser = await launch({
    browser: 'firefox',
    executablePath: browserFile('firefox'),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...prefs(site.port), ...extra },
  });
  const id = await browser.installExtension(buildFolder('firefox'));
  const chrome = await chromeScope(browser, id);
  const findOwn = async (path: string): Promise<Page | undefined> => {
    for (const page of await browser.pages()) {
      // `page.url()` says about:blank for pages of an extension.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.startsWith('moz-extension:') && address.includes(path)) return page;
    }
    return undefined;
  };
  const waitForOwn = (path: string) =>
    until(
      () => findOwn(path),
      (page) => page !== undefined,
    ) as Promise<Page>;
  await waitForOwn('/welcome.html');
  return {
    browser,
    site,
    chrome,
    open: async (address) => {
      const page = await browser.newPage();
      await page.goto(address);
      await page.bringToFront();
      return page;
    },
    openOwn: async (path) => {
      await chrome.openOwn(path);
      return waitForOwn(path);
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}
