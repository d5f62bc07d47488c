import { attributeText } from '../walk/own-dom';
import { isAuthorLink } from './author-links';
import { headlineBylines } from './headline-bylines';
import { nameIn } from './name-in-markup';
import type { PageEvidence } from './page-evidence';
import { squeeze } from './squeeze';
import type { Surroundings } from './text-pieces';

export interface VisibleByline {
  readonly text: string;
  readonly confidence: number;
  readonly from: string;
}

/** Words of classes that mark a byline, in the languages that sites are built in. */
const classWord =
  /byline|author|autor|auteur|forfatter|skribent|kirjoittaja|szerzo|yazar|penulis|tac-?gia|writer|reporter|journalist|username|submitted|verfasser/i;
const idWord = /author|byline/i;

const named = ({ marked }: PageEvidence): readonly Element[] =>
  marked.where(({ className, id }) => classWord.test(className) || idWord.test(id));

const authorLinks = ({ links }: PageEvidence): readonly Element[] => links.filter(isAuthorLink);

const all =
  (selector: string) =>
  ({ document }: PageEvidence): readonly Element[] => [...document.querySelectorAll(selector)];

const kinds = [
  {
    find: all('[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]:not(meta)'),
    confidence: 0.85,
    from: 'itemprop',
  },
  { find: all('[rel~="author"]'), confidence: 0.83, from: 'author link' },
  { find: named, confidence: 0.78, from: 'author class' },
  { find: authorLinks, confidence: 0.74, from: 'author address' },
] as const;

const most = 30;
const longest = 250;
/** So many boxes may lie between a name and the byline around it. */
const boxSteps = 7;

/** Authors of pictures, and parts of an author's box that hold no name, told by the end of the class: "author-bio". */
const notNames =
  /(?:licen[cs]e|photo|image|picture|bild|foto)[-_]*(?:author|autor)|(?:author|byline|writer|autor)s?[-_]*(?:bio|desc\w*|ima?ge?|photo|avatar|pic\w*|social|follow|twitter|facebook|more|title|role|job|position|date|time|count|caption|about|text|email|mail|box-social|articles|posts|thumb\w*)(?![a-z])/i;

/** Length of the visible text; markup may be indented by far more. */
function textLength(element: Element): number {
  const text = element.textContent ?? '';
  return text.length > longest * 20 ? text.length : squeeze(text).length;
}

/** Elements that stand together: the smallest box around the first two or more says little else. */
function joined(elements: readonly Element[]): string {
  const inner = elements.filter(
    (element) => !elements.some((other) => other !== element && element.contains(other)),
  );
  let together: readonly Element[] = [];
  let box = inner[0]?.parentElement;
  for (let step = 0; box && step < boxSteps && textLength(box) < longest; step++, box = box.parentElement)
    together = inner.filter((element) => box?.contains(element));
  const names = [...new Set(together.map(nameIn))];
  return names.length > 1 ? names.join('; ') : '';
}

/** Text of this length is the story. */
const storyLength = 150;

/** Links to people stand everywhere; those of the byline stand between the headline and the story, in no prose. */
function isNear(element: Element, { before, after }: Surroundings): boolean {
  if (element.parentElement && textLength(element.parentElement) > storyLength) return false;
  const story = after.findIndex(({ text }) => text.length > storyLength);
  const pieces = [...before, ...(story < 0 ? after : after.slice(0, story))];
  return pieces.some((piece) => element.contains(piece.element));
}

/** True for an element that may hold the byline of this very article. */
function mayHoldByline(element: Element, { isElsewhere, around }: PageEvidence, isLink: boolean): boolean {
  const length = textLength(element);
  const isByline = length > 0 && length < longest && !notNames.test(element.className);
  return isByline && !isElsewhere(element) && (!isLink || isNear(element, around));
}

/** So many different bylines with none by the headline are of teasers. */
const teaserBylines = 3;

/** True for the bylines of a list of other articles. */
function areOfTeasers(elements: readonly Element[], { before, after }: Surroundings): boolean {
  const isAround = (element: Element) =>
    [...before, ...after].some((piece) => element.contains(piece.element));
  const texts = new Set(elements.map((element) => squeeze(element.textContent)));
  return texts.size >= teaserBylines && !elements.some(isAround);
}

function markedBylines(evidence: PageEvidence): readonly VisibleByline[] {
  return kinds.flatMap(({ find, confidence, from }) => {
    const elements = find(evidence)
      .slice(0, most)
      .filter((element) => mayHoldByline(element, evidence, find === authorLinks));
    if (areOfTeasers(elements, evidence.around)) return [];
    const single = elements.map((element, index) => ({
      text: nameIn(element),
      confidence: confidence - index * 0.01,
      from,
    }));
    const together = joined(elements);
    return together ? [{ text: together, confidence: confidence + 0.01, from }, ...single] : single;
  });
}

export const rightLine = 'line on the right';
/** Says that a paragraph stands on the right. */
function isOnRight(line: Element): boolean {
  const style = attributeText(line, 'style');
  if (line.localName === 'div') return /text-align: ?right/i.test(style);
  return /right/i.test(`${style} ${attributeText(line, 'align')} ${attributeText(line, 'class')}`);
}

/** A short line of its own that ends an article, set to the right. */
const signatureLines = ({ document, isElsewhere }: PageEvidence): readonly VisibleByline[] =>
  [...document.querySelectorAll('p, div[style]')]
    .filter((line) => isOnRight(line) && !isElsewhere(line))
    .map((line) => squeeze(line.textContent))
    .filter(
      (text) =>
        text.length > 2 && text.length < 60 && /^\(?[\p{Lu}\p{Lo}]/u.test(text) && !/[;{}=]/.test(text),
    )
    .slice(-1)
    .map((text) => ({ text, confidence: 0.5, from: rightLine }));

/** Bylines as readers see them, the most telling markup first; teasers, comments and captions left out. */
export const visibleBylines = (evidence: PageEvidence): readonly VisibleByline[] => [
  ...markedBylines(evidence),
  ...headlineBylines(evidence),
  ...signatureLines(evidence),
];
