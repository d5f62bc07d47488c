import type { FieldSource } from '@/article';
import type { Candidate } from './candidate';
import { textOf } from './json-ld-node';
import type { PageEvidence } from './page-evidence';
import { foldKey, squeeze } from './squeeze';

const separator = /\s+[|–—·•»«:-]\s+|\s*[|»«]\s*|\s*::\s*/;

/** Cuts segments off both ends that name the site: "Headline | Section | Example News". */
function withoutSite(text: string, isSite: (text: string) => boolean): string {
  let rest = text;
  for (;;) {
    const parts = rest.split(separator);
    if (parts.length < 2) return rest;
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    if (isSite(last)) rest = rest.slice(0, rest.lastIndexOf(last)).replace(/\s*(?:[|–—·•»«:-]|::)\s*$/, '');
    else if (isSite(first))
      rest = rest.slice(rest.indexOf(first) + first.length).replace(/^\s*(?:[|–—·•»«:-]|::)\s*/, '');
    else return rest;
  }
}

/** The element's words without screen-reader labels and buttons; a line break is a space. */
function headlineText(element: Element | undefined): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(
    'script, style, button, svg, noscript, [class*="sr-only"], [class*="visually-hidden"]',
  ))
    part.remove();
  for (const line of copy.querySelectorAll('br, span, div, p')) line.append(' ');
  for (const line of copy.querySelectorAll('br')) line.replaceWith(' ');
  return squeeze(copy.textContent).replace(/\s+([,.:;!?…])(?=\s|$)/g, '$1');
}

interface Reading extends Candidate<string> {
  readonly key: string;
}

function readings(evidence: PageEvidence, isSite: (text: string) => boolean): readonly Reading[] {
  const { article, meta, document, headline } = evidence;
  const reading = (raw: string, source: FieldSource, confidence: number, from: string): Reading[] => {
    const value = withoutSite(raw, isSite);
    return value && !isSite(value) ? [{ value, key: foldKey(value), source, confidence, from }] : [];
  };
  return [
    ...reading(headlineText(headline), 'dom', 0.6, 'h1'),
    ...reading(textOf(article?.headline), 'json-ld', 0.55, 'json-ld headline'),
    ...reading(meta('og:title')[0] ?? '', 'meta', 0.55, 'og:title'),
    ...reading(
      squeeze(document.querySelector('[itemprop~="headline"]:not(meta)')?.textContent),
      'microdata',
      0.45,
      'itemprop',
    ),
    ...reading(meta('twitter:title')[0] ?? '', 'meta', 0.4, 'twitter:title'),
    ...reading(squeeze(document.title), 'dom', 0.45, 'title'),
    ...reading(
      meta('title', 'dc.title', 'parsely-title', 'sailthru.title', 'citation_title', 'headline')[0] ?? '',
      'meta',
      0.35,
      'meta title',
    ),
  ];
}

/** How far `other` backs `one`: the same words fully, one within the other by half. */
function backing(one: Reading, other: Reading): number {
  if (one === other) return 0;
  if (one.key === other.key) return other.confidence;
  return one.key.length > 9 && other.key.includes(one.key) ? other.confidence * 0.6 : 0;
}

/** The headline that most sources agree on, without the site's name; the visible one of equals. */
export function readTitle(
  evidence: PageEvidence,
  isSite: (text: string) => boolean,
): Candidate<string> | undefined {
  const all = readings(evidence, isSite);
  let best: { reading: Reading; score: number } | undefined;
  for (const reading of all) {
    const score = reading.confidence + all.reduce((sum, other) => sum + backing(reading, other), 0);
    if (!best || score > best.score + 1e-9) best = { reading, score };
  }
  if (!best) return undefined;
  const { value, source, from } = best.reading;
  return { value, source, from, confidence: Math.min(1, best.score / 2) };
}
