import { measure } from './measure';
import type { Container, Piece, Run } from './page-map';

const boldElements = new Set(['b', 'strong']);

function wordsUnder(pieces: readonly Piece[]): { link: number; bold: number; links: number } {
  let link = 0;
  let bold = 0;
  const addresses = new Set<Element>();
  for (const { text, mark } of pieces) {
    if (!mark) continue;
    let isLink = false;
    let isBold = false;
    for (let at: typeof mark | null = mark; at; at = at.outer) {
      if (at.tag === 'a' && at.element.hasAttribute('href')) {
        isLink = true;
        addresses.add(at.element);
      } else if (boldElements.has(at.tag)) isBold = true;
    }
    if (!isLink && !isBold) continue;
    const { words } = measure(text);
    if (isLink) link += words;
    if (isBold) bold += words;
  }
  return { link, bold, links: addresses.size };
}

/** The run of these pieces, or null where they say nothing. */
export function makeRun(
  pieces: readonly Piece[],
  container: Container,
  place: { readonly order: number; readonly index: number },
): Run | null {
  const joined = pieces.length === 1 ? (pieces[0]?.text ?? '') : pieces.map(({ text }) => text).join('');
  const flat =
    joined.includes('  ') || joined.includes('\n')
      ? joined.replace(/ {2,}/g, ' ').replace(/ ?\n ?/g, '\n')
      : joined;
  const text = flat.trim().normalize('NFC');
  if (!text) return null;
  const shape = measure(text);
  const { words } = shape;
  const { link, bold, links } = wordsUnder(pieces);
  return {
    kind: 'run',
    ...place,
    container,
    pieces,
    text,
    shape,
    words,
    linkWords: Math.min(words, link),
    boldWords: Math.min(words, bold),
    links,
  };
}
