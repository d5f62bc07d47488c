import type { Settings, SiteRule } from './settings';

/**
 * What a person has decided for a site, or null where nothing: the rule of the host itself, else that of the
 * nearest domain above it ("m.bao-mau.vn" follows "bao-mau.vn").
 */
export function siteRule({ sites }: Settings, hostname: string): SiteRule | null {
  const labels = hostname.replace(/^www\./, '').split('.');
  for (let at = 0; at < labels.length - 1; at++) {
    const host = labels.slice(at).join('.');
    const rule = Object.hasOwn(sites, host) ? sites[host] : undefined;
    if (rule) return rule;
  }
  return null;
}
