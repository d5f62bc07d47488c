import { mkdtempSync, rmSync } from 'node:fs';
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
  '--lang=en-US',
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

interface StartOptions {
  /** Runs in the new browser before the extension is there. */
  readonly beforeInstall?: (browser: Browser) => Promise<unknown>;
}

/** Chromium with the built extension, every host name answered by the test site. */
export async function startChromium({ beforeInstall }: StartOptions = {}): Promise<Chromium> {
  const site = await startSite();
  const downloads = mkdtempSync(join(tmpdir(), 'tin-sach-downloads-'));
  const browser = await launch({
    executablePath: browserFile('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: true,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    args: [...quiet, `--host-resolver-rules=MAP * 127.0.0.1:${site.port}`],
  });
  await beforeInstall?.(browser);
  const id = await browser.installExtension(buildFolder('chrome'));
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
