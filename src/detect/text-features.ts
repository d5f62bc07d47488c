import type { Features } from './page-features';

/** A paragraph of running text has at least so many characters; measured as Readability does (80), script-blind. */
const longText = 80;
/** At most so many paragraphs and links are read: the cost stays flat on huge pages. */
const mostParagraphs = 400;
const mostLinks = 160;

interface Text {
  readonly count: number;
  readonly chars: number;
  readonly longest: number;
  /** Characters of the paragraphs that share the commonest parent, and how many they are. */
  readonly groupChars: number;
  readonly groupCount: number;
  readonly sentences: number;
}

/** Characters weigh double in scripts that write words in one or two of them. */
const weightOf = (text: string): number =>
  text.length * (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text.slice(0, 40)) ? 2.5 : 1);

function textOf(elements: readonly (readonly [Element, string])[]): Text {
  const groups = new Map<Element, { chars: number; count: number }>();
  let [count, chars, longest, sentences] = [0, 0, 0, 0];
  for (const [parent, text] of elements) {
    const size = weightOf(text);
    if (size < longText) continue;
    count++;
    chars += size;
    longest = Math.max(longest, size);
    if (/[.!?…。؟।:”"]\s*$/.test(text)) sentences++;
    const group = groups.get(parent) ?? { chars: 0, count: 0 };
    groups.set(parent, { chars: group.chars + size, count: group.count + 1 });
  }
  const best = [...groups.values()].reduce((most, group) => (group.chars > most.chars ? group : most), {
    chars: 0,
    count: 0,
  });
  return { count, chars, longest, groupChars: best.chars, groupCount: best.count, sentences };
}

/** Paragraphs with the box they stand in; a paragraph that is mostly a link is none. */
function paragraphs(document: Document): readonly (readonly [Element, string])[] {
  const found: (readonly [Element, string])[] = [];
  const all = document.getElementsByTagName('p');
  for (let index = 0; index < Math.min(all.length, mostParagraphs); index++) {
    const p = all[index];
    const text = p?.textContent?.trim() ?? '';
    if (!p?.parentElement || text.length < 30) continue;
    const link = p.firstElementChild?.localName === 'a' ? (p.firstElementChild.textContent?.length ?? 0) : 0;
    if (link < text.length * 0.6 && p.parentElement.localName !== 'a') found.push([p.parentElement, text]);
  }
  return found;
}

/** Bare lines between breaks, for pages that set no paragraphs; grouped by the element around them. */
function bareLines(document: Document): readonly (readonly [Element, string])[] {
  const found: (readonly [Element, string])[] = [];
  if (!document.body) return found;
  const walker = document.createTreeWalker(document.body, 4);
  for (let steps = 0; walker.nextNode() && steps < 6000; steps++) {
    const text = walker.currentNode.nodeValue ?? '';
    if (text.length < longText) continue;
    const parent = walker.currentNode.parentElement;
    if (parent && !/^(?:script|style|noscript|a|option|textarea|pre|code)$/.test(parent.localName))
      found.push([parent, text.trim()]);
  }
  return found;
}

/** Characters in links, from a sample spread over the page. */
function linkChars(document: Document): { links: number; chars: number } {
  const links = document.getElementsByTagName('a');
  const step = Math.max(1, Math.ceil(links.length / mostLinks));
  let [read, chars] = [0, 0];
  for (let index = 0; index < links.length; index += step) {
    read++;
    chars += Math.min(200, weightOf(links[index]?.textContent?.trim() ?? ''));
  }
  return { links: links.length, chars: read ? (chars / read) * links.length : 0 };
}

/** Running text against text in links: how much of each, and whether the text stands together. */
export function textFeatures(document: Document): Features {
  const marked = textOf(paragraphs(document));
  const text = marked.chars < 800 ? textOf([...bareLines(document)]) : marked;
  const best = text.chars > marked.chars ? text : marked;
  const { links, chars } = linkChars(document);
  const linkShare = chars / Math.max(1, chars + best.chars);
  return {
    values: {
      paragraphs: Math.min(best.count, 60),
      textChars: Math.round(Math.min(best.chars, 40_000)),
      longest: Math.round(Math.min(best.longest, 3000)),
      groupChars: Math.round(Math.min(best.groupChars, 40_000)),
      groupCount: Math.min(best.groupCount, 60),
      groupShare: best.groupChars / Math.max(1, best.chars),
      meanParagraph: Math.round(best.chars / Math.max(1, best.count)),
      sentenceShare: best.sentences / Math.max(1, best.count),
      bareText: text === marked ? 0 : 1,
      linkShare,
      links: Math.min(links, 2000),
      charsPerLink: Math.round(best.chars / Math.max(1, links)),
    },
    evidence: {
      paragraphs: String(best.groupCount),
      'text-length': String(Math.round(best.chars)),
      'link-share': `${Math.round(linkShare * 100)} %`,
    },
  };
}
