import { textOf } from './json-ld-node';
import type { PageEvidence } from './page-evidence';
import { squeeze } from './squeeze';

/** The longest of the page's own descriptions: evidence for the lead, cut ones lose. */
export function readDescription({ article, meta }: PageEvidence): string {
  const all = [
    meta('og:description')[0],
    textOf(article?.description),
    meta('description')[0],
    meta('twitter:description')[0],
  ];
  return all.map(squeeze).reduce((best, text) => (text.length > best.length ? text : best), '');
}
