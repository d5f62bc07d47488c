import type { FieldSource } from '@/article';
import type { Candidate } from './candidate';
import { headlineText, overlap } from './headline-element';
import { textOf } from './json-ld-node';
import type { PageEvidence } from './page-evidence';
import { registrableDomain } from './site-names';
import { foldKey, squeeze } from './squeeze';

const separator = /\s+[|–—·•»«:-]\s+|\s*[|»«ㅣ]\s*|\s*::\s*/;
const joint = '\\s*(?:[|–—·•»«:ㅣ-]|::)\\s*';

type SiteTest = (text: string) => boolean;

/** True also for names that the host spells: "Kaieteur News" on kaieteurnewsonline.com. */
function withHost(isSite: SiteTest, { hostname }: URL): SiteTest {
  const host = foldKey(hostname.replace(/^www\./, ''));
  const label = foldKey(registrableDomain(hostname).split('.')[0] ?? '');
  return (text) => {
    const key = foldKey(text);
    return (
      isSite(text) ||
      (key.length > 3 &&
        (host.includes(key) || (label.length > 4 && key.includes(label) && key.length < label.length * 3)))
    );
  };
}

/** Cuts segments off both ends that name the site: "Headline | Section | Example News". */
function withoutSite(text: string, isSite: SiteTest): string {
  let rest = text;
  for (;;) {
    const parts = rest.split(separator);
    if (parts.length < 2) return rest;
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    if (isSite(last)) rest = rest.slice(0, rest.lastIndexOf(last)).replace(new RegExp(`${joint}$`), '');
    else if (isSite(first))
      rest = rest.slice(rest.indexOf(first) + first.length).replace(new RegExp(`^${joint}`), '');
    else return rest;
  }
}

interface Reading extends Candidate<string> {
  readonly key: string;
}

function readings(evidence: PageEvidence, isSite: SiteTest): readonly Reading[] {
  const { article, meta, document, headline } = evidence;
  const reading = (raw: string, source: FieldSource, confidence: number, from: string): Reading[] => {
    const value = withoutSite(raw, isSite);
    return value && !isSite(value) ? [{ value, key: foldKey(value), source, confidence, from }] : [];
  };
  const item = document.querySelector('[itemprop~="headline"]:not(meta)') ?? undefined;
  return [
    ...reading(headlineText(headline), 'dom', 0.6, 'h1'),
    ...reading(textOf(article?.headline), 'json-ld', 0.55, 'json-ld headline'),
    ...reading(meta('og:title')[0] ?? '', 'meta', 0.55, 'og:title'),
    ...reading(headlineText(item), 'microdata', 0.45, 'itemprop'),
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

/** Most trusted of the readings that back each other. */
function agreed(all: readonly Reading[]): { reading: Reading; score: number } | undefined {
  let best: { reading: Reading; score: number } | undefined;
  for (const reading of all) {
    const score = reading.confidence + all.reduce((sum, other) => sum + backing(reading, other), 0);
    if (!best || score > best.score + 1e-9) best = { reading, score };
  }
  return best;
}

/** A date, a byline or the like behind the headline in one element. */
const tail = /\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b\d{1,2}:\d{2}\b|[•|]/;

/**
 * The visible headline without what stands with it: a stated title that is its end leaves off the kicker
 * ("Local News | …"), one that is its beginning leaves off dates.
 */
function bare(visible: Reading, all: readonly Reading[]): Reading {
  const parts = all.filter(({ key }) => key.length > 14 && key.length < visible.key.length);
  const kicked = parts.find(({ key }) => visible.key.endsWith(key) && key.length > visible.key.length * 0.35);
  const dated = parts.find(
    ({ key, value }) => visible.key.startsWith(key) && tail.test(visible.value.slice(value.length)),
  );
  return kicked ?? dated ?? visible;
}

/** Words that make a headline rather than the name of a section or a blog. */
const enoughWords = 4;

/** The headline as readers see it, checked against what the page states; without the site's name. */
export function readTitle(evidence: PageEvidence, isSite: SiteTest): Candidate<string> | undefined {
  const all = readings(evidence, withHost(isSite, evidence.url));
  const best = agreed(all);
  if (!best) return undefined;
  const visible = all.find(({ from }) => from === 'h1');
  const known =
    visible &&
    Math.max(
      ...all.filter((other) => other !== visible).map(({ value }) => overlap(visible.value, value)),
      0,
    );
  const isHeadline =
    visible &&
    (visible.value.split(' ').length >= enoughWords || visible.key.length > 25
      ? (known ?? 0) > 0.3 || all.length < 2
      : (known ?? 0) > 0.9 && best.reading.key.length < visible.key.length * 2);
  const { value, source, from } = isHeadline ? bare(visible, all) : best.reading;
  return {
    value,
    source,
    from,
    confidence: isHeadline && (known ?? 0) > 0.8 ? 1 : Math.min(1, best.score / 2),
  };
}
