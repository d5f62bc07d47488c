import { queryNames } from './query-names';
import { isTrackingParameter } from './tracking-parameters-table';

const cacheHosts = /(^|\.)cdn\.ampproject\.org$|^(www\.)?google\.[a-z.]+$/;

/** The address behind an AMP cache ("…/amp/s/host/path", "…/c/s/host/path"), else the same address. */
function outOfCache(url: URL): URL {
  const inner = cacheHosts.test(url.hostname) && /^\/(?:amp|c|v|wp)\/(s\/)?(.+)$/.exec(url.pathname);
  if (!inner) return url;
  const target = `${inner[1] ? 'https' : 'http'}://${inner[2]}${url.search}`;
  return URL.canParse(target) ? new URL(target) : url;
}

/** "m.", "mobile." and "amp." editions stand for the site itself, unless nothing but a suffix would be left. */
function foldHost(hostname: string): string {
  const rest = /^(?:m|mobile|amp)\.(.+\..+)$/.exec(hostname)?.[1];
  return rest && !/^(?:com?|net|org|gov|edu)\.[a-z]{2}$/.test(rest) ? rest : hostname;
}

/** In this order: what says AMP behind an address may stand behind one that says so in its file's name. */
const foldPath = (path: string): string =>
  path
    .replace(/^(?:\/+amp)+(?=\/.)/, '')
    .replace(/(?:\/+amp)+\/?$/, '')
    .replace(/(?:\.amp)+(?=\.html?$)/, '') || '/';

/**
 * One spelling for every address of the same page: no fragment, credentials or tracking parameters; AMP and
 * mobile editions folded into the site's own. An address that cannot be parsed comes back as it is.
 */
export function normaliseUrl(address: string, base?: string): string {
  if (!URL.canParse(address, base)) return address;
  const url = outOfCache(new URL(address, base));
  url.hash = '';
  url.username = '';
  url.password = '';
  url.hostname = foldHost(url.hostname);
  url.pathname = foldPath(url.pathname);
  for (const name of queryNames(url)) if (isTrackingParameter(name)) url.searchParams.delete(name);
  if (!queryNames(url).length) url.search = '';
  return url.href;
}
