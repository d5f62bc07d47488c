import type { Publisher } from '@/article';
import type { Candidate } from './candidate';
import type { PageEvidence } from './page-evidence';
import { siteNames } from './site-names';
import { foldKey, squeeze } from './squeeze';

const looksLikeAddress = (name: string): boolean => /^https?:|^[\w-]+(?:\.[\w-]+)+$/i.test(name);

/** The last segment of the document's title where the publisher usually signs. */
const titleSuffix = (document: Document): string =>
  squeeze(document.title)
    .split(/\s[|–—·-]\s|\s?\|\s?/)
    .slice(1)
    .at(-1) ?? '';

/** Better spelled: words apart, real diacritics, not all capitals, no address. */
function spelling(name: string): number {
  const accents = name.normalize('NFD').match(/\p{M}|đ/giu)?.length ?? 0;
  return (
    (looksLikeAddress(name) ? -4 : 0) +
    (name.length > 4 && name === name.toUpperCase() ? -2 : 0) +
    (name === name.toLowerCase() ? -1 : 0) +
    Math.min(accents, 2) +
    (/\s/.test(name) ? 0.5 : 0)
  );
}

/** The publisher's name in its best spelling among those that the page agrees on, and the site's host. */
export function readPublisher(evidence: PageEvidence): Candidate<Publisher> {
  const host = evidence.url.hostname.replace(/^www\./, '');
  const names = siteNames(evidence).filter((name) => !/^https?:/i.test(name));
  const suffix = titleSuffix(evidence.document);
  const keys = names.map(foldKey);
  const spellings = [
    ...names,
    ...(keys.some((key) => key.includes(foldKey(suffix))) && suffix ? [suffix] : []),
  ];
  const readable = spellings.filter((name) => !looksLikeAddress(name));
  const first = readable[0] ?? spellings[0];
  if (!first) return { value: { name: host, host }, source: 'url', confidence: 0.4, from: 'host' };
  const alike = spellings.filter((name) => foldKey(name) === foldKey(first));
  const name = alike.reduce((best, other) => (spelling(other) > spelling(best) ? other : best), first);
  return {
    value: { name, host },
    source: evidence.article?.publisher ? 'json-ld' : evidence.meta('og:site_name').length ? 'meta' : 'dom',
    confidence: alike.length > 1 ? 0.95 : 0.75,
    from: 'publisher names',
  };
}
