import { launch } from 'puppeteer-core';

/**
 * Headless Chromium for saved pages: it resolves no host and starts no renderer per site, which on a run over
 * a thousand sites would take most of the time.
 */
export const launchForPages = (chromium) =>
  launch({
    executablePath: chromium,
    headless: true,
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-site-isolation-trials',
      // One process a core, used again: a new one would compile the engine anew for every page.
      '--renderer-process-limit=2',
      '--disable-features=BackForwardCache,ProactivelySwapBrowsingInstance,IsolateOrigins,site-per-process',
    ],
  });
