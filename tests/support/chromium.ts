import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Extension, launch, type Page, type WebWorker } from 'puppeteer-core';
import { browserFile } from './browser-file';
import { buildFolder } from './build-extension';
import { type Site, startSite } from './site';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The test site has no certificate, which private windows would ask for first.
  '--disable-features=HttpsFirstModeIncognito',
];

export interface Chromium {
  readonly browser: Browser;
  readonly extension: Extension;
  readonly site: Site;
  /** Folder that downloads land in. */
  readonly downloads: string;
  /** The extension's background. */
  worker(): Promise<WebWorker>;
  /** Opens a page in a tab of its own, in front. */
  open(address: string): Promise<Page>;
  /** A real click on the toolbar icon over that page; answers with the popup. */
  clickIcon(page: Page): Promise<Page>;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  /** Runs in the new browser before the extension is there. */
  readonly beforeInstall?: (browser: Browser) => Promise<unknown>;
  /** Of the browser, and so of the interface. */
  readonly language?: 'en-US' | 'vi';
  /** Hosts that the extension has access to, as where a person granted it: no test can answer the browser's question. */
  readonly grants?: readonly string[];
  /** Whether the extension works in private windows, as where a person allowed it. */
  readonly isPrivateToo?: boolean;
}

/** A copy of the built extension that has access to some hosts from the start. */
function withGrants(folder: string, hosts: readonly string[]): string {
  cpSync(buildFolder('chrome'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const hostPermissions = hosts.map((host) => `http://*.${host}/*`);
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hostPermissions }));
  return folder;
}

/** Chromium with the built extension, every host name answered by the test site. */
export async function startChromium({
  language = 'en-US',
  grants = [],
  isPrivateToo = false,
  beforeInstall,
}: ChromiumOptions = {}): Promise<Chromium> {
  const site = await startSite();
  const downloads = mkdtempSync(join(tmpdir(), 'tin-sach-downloads-'));
  const browser = await launch({
    executablePath: browserFile('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: true,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    env: { ...process.env, LANGUAGE: language.slice(0, 2) },
    args: [...quiet, `--lang=${language}`, `--host-resolver-rules=MAP * 127.0.0.1:${site.port}`],
  });
  await beforeInstall?.(browser);
  const build = grants.length > 0 ? withGrants(join(downloads, 'extension'), grants) : buildFolder('chrome');
  const id = await browser.installExtension(build, { enabledInIncognito: isPrivateToo });
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension did not load');
  await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  const worker = async (): Promise<WebWorker> => {
    const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
    const found = await target.worker();
    if (!found) throw new Error('the background does not run');
    return found;
  };
  return {
    browser,
    extension,
    site,
    downloads,
    worker,
    open: async (address) => {
      const page = await browser.newPage();
      await page.goto(address);
      await page.bringToFront();
      return page;
    },
    clickIcon: async (page) => {
      const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
      await extension.triggerAction(page);
      return (await opened).asPage();
    },
    close: async () => {
      await browser.close();
      await site.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
