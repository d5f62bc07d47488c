import { type Article, textHash } from '@/article';
import { bodySignature, readMetadata } from './metadata';
import type { TraceEntry } from './trace';

export interface ExtractOptions {
  /** Called for every removal and every choice. */
  readonly trace?: (entry: TraceEntry) => void;
}

/** Paragraphs of the box that holds most of them: a stand-in until the body's own finder. */
function plainParagraphs(document: Document): readonly string[] {
  const boxes = new Map<Element, Element[]>();
  for (const p of document.getElementsByTagName('p')) {
    const box = p.parentElement;
    if (box && p.textContent?.trim()) boxes.set(box, [...(boxes.get(box) ?? []), p]);
  }
  const size = (all: readonly Element[]) => all.reduce((sum, p) => sum + (p.textContent?.length ?? 0), 0);
  const best = [...boxes.values()].sort((a, b) => size(b) - size(a))[0] ?? [];
  return best.map((p) => (p.textContent ?? '').replace(/\s+/g, ' ').trim());
}

/** The article of a page. Reads the document only; relative addresses resolve against `url`. */
export function extract(document: Document, url: URL, options: ExtractOptions = {}): Article {
  const { description, articleBody, ...metadata } = readMetadata(document, url, options.trace ?? (() => {}));
  const texts = plainParagraphs(document);
  const signature = bodySignature(texts, { ...metadata, description, articleBody });
  const paragraphs = texts.filter((_, index) => !signature.drop.has(index));
  return {
    ...metadata,
    byline: metadata.byline.length ? metadata.byline : signature.byline,
    agency: metadata.agency || signature.agency,
    dateline: metadata.dateline || signature.dateline,
    lead: '',
    blocks: [],
    paragraphs,
    wordCount: 0,
    readingMinutes: 0,
    textHash: textHash(paragraphs.join('\n')),
    truncated: false,
  };
}
