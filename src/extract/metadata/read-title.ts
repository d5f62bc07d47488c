import { bareHeadline } from './bare-headline';
import type { Candidate } from './candidate';
import { headlineText, overlap } from './headline-element';
import { textOf } from './json-ld-node';
import { metaTitle } from './meta-title';
import type { PageEvidence } from './page-evidence';
import type { NameContext } from './read-names';
import { shownPart } from './shown-part';
import { asSpelled, foldKey, squeeze } from './squeeze';
import { textPieces } from './text-pieces';
import { withHost, withoutSite } from './title-segments';

type SiteTest = NameContext['isSite'];

export interface Reading extends Candidate<string> {
  readonly key: string;
}

/** What the page states as its title, and how far to trust it there. */
function statements({ article, meta, document, headline }: PageEvidence) {
  const item = document.querySelector('[itemprop~="headline"]:not(meta)') ?? undefined;
  return [
    [headlineText(headline), 'dom', 0.6, 'h1'],
    [textOf(article?.headline), 'json-ld', 0.55, 'json-ld headline'],
    [meta('og:title')[0], 'meta', 0.55, 'og:title'],
    [headlineText(item), 'microdata', 0.45, 'itemprop'],
    [meta('twitter:title')[0], 'meta', 0.4, 'twitter:title'],
    [squeeze(document.title), 'dom', 0.45, 'title'],
    [metaTitle(meta), 'meta', 0.35, 'meta title'],
  ] as const;
}

const readings = (evidence: PageEvidence, isSite: SiteTest): readonly Reading[] =>
  statements(evidence).flatMap(([raw, source, confidence, from]) => {
    const value = withoutSite(raw ?? '', isSite);
    return value && !isSite(value) ? [{ value, key: foldKey(value), source, confidence, from }] : [];
  });

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

/** Words that make a headline rather than the name of a section or a blog. */
const enoughWords = 4;

const isLong = ({ key, value }: Reading): boolean =>
  value.split(' ').length >= enoughWords || key.length > 25;

/** The name that the page's address ends in: "design" of "/design/", as a key. */
const addressKey = ({ pathname }: URL): string => foldKey(pathname.replace(/\.\w+$/, ''));

/**
 * Is the visible headline one? Short ones must be stated elsewhere, and end the address or be most of a title; long
 * ones in part, or come first.
 */
function isHeadline(
  visible: Reading,
  best: Reading,
  others: readonly Reading[],
  page: PageEvidence,
): boolean {
  const known = Math.max(0, ...others.map(({ value }) => overlap(visible.value, value)));
  const { key, value } = visible;
  if (!isLong(visible))
    return known > 0.9 && (best.key.length < key.length * 2 || addressKey(page.url).endsWith(key));
  const isFirst = page.document.querySelector('h1') === page.headline;
  return known > 0.3 || others.length === 0 || (isFirst && value.split(' ').length > enoughWords);
}

/** Stated in the head of the page, not marked in its text. */
const isUnseen = ({ source }: Reading): boolean => source !== 'microdata';

/**
 * Smaller headings are weaker evidence than an h1: where no stated title is the whole of one or a part of it, and
 * several agree on other words, these are the headline that search engines and shared links show.
 */
function isOutvoted(visible: Reading, others: readonly Reading[], headline: Element | undefined): boolean {
  if (headline?.localName === 'h1') return false;
  const unseen = others.filter(isUnseen);
  const isBacked = unseen.some(({ key }) => key.length > 9 && visible.key.includes(key));
  return !isBacked && unseen.length > 1 && unseen.every(({ key }) => key === unseen[0]?.key);
}

/** Is the best reading a heading that no stated title has in it? */
const isUnstated = (best: Reading, others: readonly Reading[]): boolean =>
  best.from === 'h1' && !others.filter(isUnseen).some(({ key }) => key.includes(best.key));

/** The headline as readers see it, checked against what the page states; without the site's name. */
export function readTitle(evidence: PageEvidence, isSite: SiteTest): Candidate<string> | undefined {
  const bareOfSite = readings(evidence, withHost(isSite, evidence.url));
  const all = bareOfSite.length ? bareOfSite : readings(evidence, () => false);
  const best = agreed(all);
  if (!best) return undefined;
  const visible = all.find(({ from }) => from === 'h1');
  const others = all.filter((other) => other !== visible);
  const isSure = others.some(({ value }) => overlap(visible?.value ?? '', value) > 0.8);
  const isLost = visible !== undefined && isOutvoted(visible, others, evidence.headline);
  const isVisible = visible !== undefined && !isLost && isHeadline(visible, best.reading, others, evidence);
  const isWeak = (isLost || !isLong(best.reading)) && isUnstated(best.reading, others);
  const stated = isWeak ? agreed(others.filter(isUnseen)) : undefined;
  const { value, source, from } = isVisible
    ? bareHeadline(visible, all, evidence.headline)
    : shown((stated ?? best).reading, others, evidence);
  const confidence = isVisible && isSure ? 1 : Math.min(1, best.score / 2);
  return { value: asSpelled(value, rawText(from, evidence)), source, from, confidence };
}

/** Where titles with soft hyphens are read from, as the page has it. */
function rawText(from: string, { document, headline }: PageEvidence): string {
  const stated = document.querySelector(`[property="${from}"]`)?.getAttribute('content');
  return (from === 'h1' ? headline?.textContent : stated) ?? document.title;
}

/** A stated title without what other titles lack behind a dash, or the page, which has no heading, does not show. */
function shown(reading: Reading, others: readonly Reading[], { document, headline }: PageEvidence): Reading {
  if (headline) return reading;
  const shorter = others.find(
    ({ key, value }) =>
      key.length > reading.key.length / 2 &&
      reading.value.startsWith(value) &&
      /^\s*[|–—-]/.test(reading.value.slice(value.length)),
  );
  if (shorter) return shorter;
  const lines = textPieces(document).map(({ text }) => text);
  const titles = others.map(({ value }) => value);
  return { ...reading, value: shownPart(reading.value, lines, titles) };
}
