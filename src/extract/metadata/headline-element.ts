import { notInWords, unspacedLetters } from '@/article';
import { attributeText } from '../walk/own-dom';
import { isSiteHeading } from './home-link';
import { linesOf } from './lines-of';
import { hostKey } from './site-names';
import { foldKey, squeeze } from './squeeze';

const hidden =
  '[class*="sr-only"], [class*="visually-hidden"], [class*="screen-reader"], button, rt, rp, [aria-hidden="true"] svg';

/** Classes of the line above a headline that names its topic. */
const kicker =
  /kicker|overline|roofline|topline|strapline|dachzeile|spitzmarke|eyebrow|topic-?label|pre-?title/i;

/** The kicker that begins a heading in an element of its own, unless a colon ties it to the words behind it. */
function kickerIn(heading: Element): Element | undefined {
  const first = heading.firstElementChild;
  if (!first || !kicker.test(attributeText(first, 'class'))) return undefined;
  const [text, own] = [squeeze(heading.textContent), squeeze(first.textContent)];
  const behind = text.slice(own.length).trim();
  const isBare = text.startsWith(own) && behind.includes(' ') && !/:$/.test(own) && !/^[:：]/.test(behind);
  return isBare ? first : undefined;
}

/** The words of a headline: pieces apart, without kickers, labels for screen readers, readings and buttons. */
export function headlineText(element: Element | undefined): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  const above = kickerIn(copy);
  above?.remove();
  for (const part of copy.querySelectorAll(hidden)) part.remove();
  for (const ruby of [...copy.getElementsByTagName('ruby')]) {
    ruby.replaceWith(ruby.textContent ?? '');
    copy.normalize();
  }
  return joined(copy).replace(above ? /^[–—|-]\s+/ : '', '');
}

/**
 * The pieces of a heading as one line: apart, as a kicker and a headline in lines of their own are, unless the second
 * goes on with the first ("War" + ", and"). Spaces inside a piece stay: French sets one before a colon.
 */
function joined(heading: Element): string {
  const isGlued = (text: string, next: string) =>
    /^(?:[,.:;!?…»”]|['’](?:s|t|d|ll|re|ve)\b)/.test(next) || /[«“]$/.test(text);
  return linesOf(heading).reduce((text, next) => text + (!text || isGlued(text, next) ? '' : ' ') + next, '');
}

/** Words; single characters in scripts that set no spaces. */
const word = new RegExp(`[${unspacedLetters}]|[^${notInWords}]+`, 'g');
const words = (text: string): readonly string[] => text.toLowerCase().match(word) ?? [];

/** Share of `text`'s words that `other` has too, 0 to 1. */
export function overlap(text: string, other: string): number {
  const own = words(text);
  const theirs = new Set(words(other));
  return own.length ? own.filter((word) => theirs.has(word)).length / own.length : 0;
}

const mostHeadings = 12;
/** Headings that search engines see and readers overlook: the last step of a breadcrumb. */
const trail = 'nav, [class*="breadcrumb" i]';
const isAside = (heading: Element): boolean =>
  heading.closest(trail) !== null || kicker.test(attributeText(heading, 'class'));
/** Boxes that a translation service lays over pages. */
const foreign = '.skiptranslate';
/** So many words of a smaller heading must stand in the stated titles. */
const enoughKnown = 4;

interface Heading {
  readonly element: Element;
  readonly text: string;
  /** How many of its words the stated titles have, at most 12. */
  readonly fitness: number;
}

/** Headings of one kind with text, other than those that lead to the front page. */
const headings = (document: Document, url: URL, kind: { name: string; stated: string }): readonly Heading[] =>
  [...document.getElementsByTagName(kind.name)]
    .slice(0, mostHeadings)
    .filter((element) => !isSiteHeading(element, url) && !element.closest(foreign))
    .flatMap((element) => {
      const text = headlineText(element);
      const fitness = overlap(text, kind.stated) * Math.min(words(text).length, 12);
      return text ? [{ element, text, fitness }] : [];
    });

const fittest = (all: readonly Heading[]): Heading | undefined =>
  all.reduce<Heading | undefined>(
    (top, each) => (top && top.fitness >= each.fitness ? top : each),
    undefined,
  );

/** All its words stand in the titles, or all of one title in it: a kicker may precede the headline. */
const isStated = (text: string, titles: readonly string[]): boolean =>
  overlap(text, titles.join(' ')) > 0.9 ||
  titles.some((title) => words(title).length >= enoughKnown && overlap(title, text) > 0.9);

/** Three words or more that begin a title: what follows there is the number of an issue or the like. */
const isStart = (text: string, titles: readonly string[]): boolean =>
  words(text).length > 2 && titles.some((title) => title.startsWith(`${text} `));

const furniture = 'nav, header, footer, aside, form';

/**
 * The first of the smallest headings of some length, on a page whose only stated title begins with the name of its host:
 * some sites have one title for all their pages, and themes without a larger heading.
 */
function smallest(document: Document, url: URL, [title = '', ...others]: readonly string[]) {
  const host = hostKey(url.hostname);
  if (host.length < 4 || !foldKey(title).startsWith(host) || others.some(Boolean)) return undefined;
  return [...document.querySelectorAll('h4, h5, h6')].find(
    (heading) => !heading.closest(furniture) && words(headlineText(heading)).length >= enoughKnown,
  );
}

/**
 * The page's main headline: of the filled h1 that do not lead to the front page, the one whose words the stated
 * titles share most; where no h1 is known to them or it stands in a breadcrumb, a smaller heading that
 * repeats them, else the first h1 of some length; one of the smallest where there are no others.
 */
export function findHeadline(document: Document, url: URL, titles: readonly string[]): Element | undefined {
  const stated = titles.join(' ');
  const h1 = headings(document, url, { name: 'h1', stated });
  const shown = fittest(h1.filter(({ element }) => !isAside(element)));
  if (shown && shown.fitness >= 2) return shown.element;
  const small = fittest(['h2', 'h3'].flatMap((name) => headings(document, url, { name, stated })));
  const isTitle =
    small && (small.fitness >= enoughKnown ? isStated(small.text, titles) : isStart(small.text, titles));
  if (!small && !h1.length) return smallest(document, url, titles);
  return (isTitle ? small : (shown ?? fittest(h1)))?.element;
}
