import { launch } from 'puppeteer-core';

/**
 * Headless Chromium for saved pages: it resolves no host and starts no renderer per site, which on a run over
 * a thousand sites would take most of the time. Frames of other sites may be read (no web security): a page is
 * shown in one and read from around it. Nothing of another site can load there.
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
      '--disable-web-security',
      '--disable-features=BackForwardCache,ProactivelySwapBrowsingInstance,IsolateOrigins,site-per-process',
    ],
  });
