import type { Features } from './page-features';
import { groupText, longText, type Pieces, type TextGroup } from './text-group';

/** At most so many paragraphs, links and text nodes are read: the cost stays flat on huge pages. */
const most = { paragraphs: 200, links: 80, nodes: 3000 };
/** With less text than this in paragraphs, bare lines are read too. */
const fewChars = 500;

/** Paragraphs with the box they stand in; a paragraph that is mostly a link is none. */
function paragraphs(document: Document): Pieces {
  const found: (readonly [Element, string])[] = [];
  const all = document.getElementsByTagName('p');
  const end = Math.min(all.length, most.paragraphs);
  for (let index = 0; index < end; index++) {
    const p = all[index];
    const text = p?.textContent?.trim() ?? '';
    const parent = p?.parentElement;
    if (!p || !parent || text.length < longText / 3 || parent.localName === 'a') continue;
    const first = p.firstElementChild;
    if (first?.localName !== 'a' || (first.textContent?.length ?? 0) < text.length * 0.6)
      found.push([parent, text]);
  }
  return found;
}

const noText = new Set(['script', 'style', 'noscript', 'a', 'option', 'textarea', 'pre', 'code', 'p']);

/** Bare lines between breaks, for pages that set no paragraphs; grouped by the element around them. */
function bareLines(document: Document): Pieces {
  const found: (readonly [Element, string])[] = [];
  if (!document.body) return found;
  const walker = document.createTreeWalker(document.body, 4);
  for (let step = 0; step < most.nodes; step++) {
    const node = walker.nextNode();
    if (!node) break;
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (text.length > longText && parent && !noText.has(parent.localName)) found.push([parent, text.trim()]);
  }
  return found;
}

/** Characters in links, from a sample spread over the page. */
function linkChars(links: HTMLCollectionOf<Element>, limit: number): number {
  const count = links.length;
  const step = Math.max(1, Math.ceil(count / limit));
  let [read, chars] = [0, 0];
  for (let index = 0; index < count; index += step) {
    read++;
    chars += Math.min(200, links[index]?.textContent?.trim().length ?? 0);
  }
  return read ? (chars / read) * count : 0;
}

/** Where the headline stands to the text: 1 before it, -1 behind it, 0 where there is none. */
function headlineSide(document: Document, box: Element | undefined): number {
  const h1 = document.getElementsByTagName('h1')[0];
  if (!h1 || !box) return 0;
  return box.compareDocumentPosition(h1) &
    (Node.DOCUMENT_POSITION_PRECEDING | Node.DOCUMENT_POSITION_CONTAINED_BY)
    ? 1
    : -1;
}

function groupValues(document: Document, { best, chars, count, ...text }: TextGroup): Record<string, number> {
  const inBox = best ? linkChars(best.parent.getElementsByTagName('a'), 40) : 0;
  return {
    paragraphs: Math.min(count, 60),
    textChars: Math.round(Math.min(chars, 40_000)),
    longest: Math.round(Math.min(text.longest, 3000)),
    groupChars: Math.round(Math.min(best?.chars ?? 0, 40_000)),
    groupCount: Math.min(best?.count ?? 0, 60),
    groupShare: (best?.chars ?? 0) / Math.max(1, chars),
    groupLinkShare: inBox / Math.max(1, inBox + (best?.chars ?? 0)),
    secondShare: text.second / Math.max(1, best?.chars ?? 0),
    groups: Math.min(text.groups, 40),
    wideChars: Math.round(Math.min(text.wideChars, 40_000)),
    cards: Math.min(text.cards, 40),
    meanParagraph: Math.round(chars / Math.max(1, count)),
    sentenceShare: text.sentences / Math.max(1, count),
    headlineSide: headlineSide(document, best?.parent),
  };
}

/** Running text against text in links: how much of each, and whether the text stands together. */
export function textFeatures(document: Document): Features {
  const marked = groupText(paragraphs(document));
  const bare = marked.chars < fewChars ? groupText(bareLines(document)) : marked;
  const text = bare.chars > marked.chars ? bare : marked;
  const links = document.getElementsByTagName('a');
  const chars = linkChars(links, most.links);
  const linkShare = chars / Math.max(1, chars + text.chars);
  return {
    values: {
      ...groupValues(document, text),
      bareText: text === marked ? 0 : 1,
      linkShare,
      links: Math.min(links.length, 2000),
      charsPerLink: Math.round(text.chars / Math.max(1, links.length)),
    },
    evidence: {
      paragraphs: String(text.best?.count ?? 0),
      'text-length': String(Math.round(text.chars)),
      'link-share': `${Math.round(linkShare * 100)} %`,
    },
  };
}
