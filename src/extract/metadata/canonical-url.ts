import { normaliseUrl } from '@/article';
import type { Candidate } from './candidate';
import { textOf } from './json-ld-node';
import type { PageEvidence } from './page-evidence';
import { registrableDomain } from './site-names';

/** A stated address counts only for this page: same site, and no front page for an inner one. */
function isTrusted(address: string, url: URL): boolean {
  if (!URL.canParse(address, url.href)) return false;
  const stated = new URL(address, url);
  const isFront = (path: string) => /^\/(?:[a-z]{2}\/?)?(?:index\.\w+)?$/i.test(path);
  return (
    /^https?:$/.test(stated.protocol) &&
    registrableDomain(stated.hostname) === registrableDomain(url.hostname) &&
    !(isFront(stated.pathname) && (!isFront(url.pathname) || url.search !== ''))
  );
}

/** The page's one address: canonical link, og:url or JSON-LD where they are of the same site, else its own. */
export function canonicalUrl({ document, url, meta, article }: PageEvidence): Candidate<string> {
  const stated = [
    [document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '', 'meta', 1, 'canonical'],
    [meta('og:url')[0] ?? '', 'meta', 0.9, 'og:url'],
    [textOf(article?.url), 'json-ld', 0.8, 'json-ld url'],
  ] as const;
  const found = stated.find(([address]) => address && isTrusted(address, url));
  if (!found) return { value: normaliseUrl(url.href), source: 'url', confidence: 0.7, from: 'address' };
  return { value: normaliseUrl(found[0], url.href), source: found[1], confidence: found[2], from: found[3] };
}
