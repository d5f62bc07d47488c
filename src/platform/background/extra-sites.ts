import { browser } from '../browser';
import { logError } from '../log';
import newsHosts from '../news-hosts.json';
import { originsOf } from '../site-access';

const scriptId = 'detector-on-more-sites';

/** Origins that a person has granted beyond the shipped list. */
async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const shipped = new Set(newsHosts.flatMap(({ host }) => [...originsOf(host), `*://*.${host}/*`]));
  return origins.filter((origin) => /^(?:https?|\*):/.test(origin) && !shipped.has(origin));
}

/** Lets the detector run where a person has granted it, and nowhere else. */
export async function syncExtraSites(): Promise<void> {
  const matches = await grantedOrigins();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: scriptId,
      js: ['content-scripts/content.js'],
      matches,
      excludeMatches: newsHosts.map(({ host }) => `*://*.${host}/*`),
      runAt: 'document_idle',
    },
  ]);
}

export function serveExtraSites(): void {
  const sync = (): void => void syncExtraSites().catch((error: unknown) => logError('sites', error));
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
}
