import { attributeText } from '../walk/own-dom';
import { isSiteHeading } from './home-link';
import { textOf, typesOf } from './json-ld-node';
import type { PageEvidence } from './page-evidence';
import { foldKey, squeeze } from './squeeze';

/** Second-level labels that belong to the suffix: "com.vn", "co.uk". */
const suffixLabels = /^(?:com?|net|org|gov|gob|edu|ac|or|ne|go|info|mil|nic|gouv|govt|gv|asn|id|in)$/;

/** Host without subdomains as far as can be told without a suffix list: "www.bbc.co.uk" gives "bbc.co.uk". */
export function registrableDomain(hostname: string): string {
  const labels = hostname.toLowerCase().split('.');
  const isLongSuffix =
    labels.length > 2 && labels.at(-1)?.length === 2 && suffixLabels.test(labels.at(-2) ?? '');
  return labels.slice(isLongSuffix ? -3 : -2).join('.');
}

/** The key of a host's own name: "bbc" of "www.bbc.co.uk". */
export const hostKey = (hostname: string): string => foldKey(registrableDomain(hostname).split('.')[0] ?? '');

/** What the page calls its publisher, in order of trust, as written. */
export function siteNames({ jsonLd, article, meta, document, url }: PageEvidence): readonly string[] {
  const byId = (value: unknown): string => {
    const id = typeof value === 'object' && value && '@id' in value ? String(value['@id']) : '';
    const named = id && jsonLd.find((node) => node['@id'] === id && node.name);
    return textOf(named ? named.name : value);
  };
  const organisations = jsonLd.filter((node) =>
    typesOf(node).some((type) => /Organization$|^WebSite$/.test(type)),
  );
  return [
    byId(article?.publisher),
    ...meta('og:site_name').slice(0, 1),
    ...meta('application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'cre', 'publisher').slice(0, 1),
    ...organisations.map((node) => textOf(node.name)),
    ...logoNames(document),
    ...[...document.getElementsByTagName('h1')]
      .filter((heading) => isSiteHeading(heading, url))
      .map((heading) => squeeze(heading.textContent)),
  ].filter((name) => name.length > 1 && name.length < 60);
}

const isNamedLogo = (element: Element | null): boolean => /logo/i.test(attributeText(element, 'class'));

/** Named so itself, or its box, or the link around it. */
const isLogo = (image: Element): boolean =>
  isNamedLogo(image) || isNamedLogo(image.parentElement) || isNamedLogo(image.closest('a'));

/** Alt texts of the logo in the page's head: "Báo Tin tức". */
function logoNames(document: Document): readonly string[] {
  return [...document.getElementsByTagName('img')]
    .filter((image) => image.hasAttribute('alt') && isLogo(image))
    .slice(0, 2)
    .map((logo) => squeeze(logo.getAttribute('alt')).replace(/^logo[\s:-]+|[\s-]+logo$/i, ''));
}

/** True where `text` is but a spelling of the site's name or host: "Dân trí", "dantri.com.vn". */
export function siteNameTest(evidence: PageEvidence): (text: string) => boolean {
  const { hostname } = evidence.url;
  const domain = registrableDomain(hostname);
  const keys = new Set([...siteNames(evidence), domain, hostname, domain.split('.')[0] ?? ''].map(foldKey));
  const bare = [...keys].map(withoutKind);
  return (text) => {
    const key = foldKey(text);
    return (
      key !== '' && (keys.has(key) || bare.includes(withoutKind(key)) || keys.has(key.replace(/^www/, '')))
    );
  };
}

/** A name's key without the words for "newspaper" and "online" that come and go. */
const withoutKind = (key: string): string =>
  key.replace(
    /^(?:bao(?:dientu)?|tapchi(?:dientu)?|trangtin|the)(?=.{4})|(?<=.{4})(?:online|dientu|com|net|vn|news|de)$/g,
    '',
  ) || key;
