import { type Span, textHash, withoutSoftHyphens } from '@/article';
import type { TextDocument, TextParagraph, TextSentence } from './document-text';

/** Length of `prefix` and `suffix`, in UTF-16 units: enough to tell equal quotes of one paragraph apart. */
const contextLength = 32;

export interface TextPlace {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

function paragraphAt(document: TextDocument, index: number): TextParagraph {
  const hasIndex = (paragraph: TextParagraph) => paragraph.index === index;
  const found = document.paragraphs.find(hasIndex) ?? document.captions.find(hasIndex);
  if (!found) throw new RangeError(`the document has no paragraph ${index}`);
  return found;
}

/** The sentence in which a place begins, by halving: a paragraph may hold thousands. */
function sentenceAt({ sentences }: TextParagraph, start: number): TextSentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start < (sentences[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return sentences[low];
}

const hashCache = new WeakMap<TextSentence | TextParagraph, string>();

const sentenceHash = (text: string): string => textHash(withoutSoftHyphens(text));

/** Hash of the sentence in which a place begins. Cached: a sentence of lists holds many names. */
function hashAt(paragraph: TextParagraph, start: number): string {
  const source = sentenceAt(paragraph, start) ?? paragraph;
  const known = hashCache.get(source);
  if (known) return known;
  const made = sentenceHash(source.text);
  hashCache.set(source, made);
  return made;
}

/**
 * The span of `start`…`end` (UTF-16 offsets) in a paragraph of the document, numbered as in
 * `TextParagraph.index`. Prefix and suffix stay within the paragraph.
 * @throws RangeError if there is no such paragraph
 */
export function spanAt(document: TextDocument, paragraph: number, start: number, end: number): Span {
  const source = paragraphAt(document, paragraph);
  const { text } = source;
  return {
    paragraph,
    start,
    end,
    sentenceHash: hashAt(source, start),
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

function commonEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n++;
  return n;
}

function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

interface Candidate extends TextPlace {
  /** Characters of prefix and suffix that agree. */
  readonly context: number;
}

/** Every occurrence of the quote between two offsets of a paragraph. */
function occurrences(
  span: Span,
  paragraph: TextParagraph,
  from = 0,
  to = paragraph.text.length,
): Candidate[] {
  const { text, index } = paragraph;
  const found: Candidate[] = [];
  if (!span.quote) return found;
  for (let at = text.indexOf(span.quote, from); at >= 0; at = text.indexOf(span.quote, at + 1)) {
    const end = at + span.quote.length;
    if (end > to) break;
    const before = commonEnd(text.slice(Math.max(0, at - contextLength), at), span.prefix);
    const after = commonStart(text.slice(end, end + contextLength), span.suffix);
    found.push({ paragraph: index, start: at, end, context: before + after });
  }
  return found;
}

/** The candidate with most context, then the nearest paragraph, then the nearest offset. */
function best(candidates: readonly Candidate[], span: Span): TextPlace | undefined {
  const distance = (c: Candidate) => Math.abs(c.paragraph - span.paragraph);
  const [first] = [...candidates].sort(
    (a, b) =>
      b.context - a.context ||
      distance(a) - distance(b) ||
      Math.abs(a.start - span.start) - Math.abs(b.start - span.start),
  );
  return first && { paragraph: first.paragraph, start: first.start, end: first.end };
}

function exactPlace(span: Span, paragraphs: readonly TextParagraph[]): TextPlace | undefined {
  const source = paragraphs.find(({ index }) => index === span.paragraph);
  if (source?.text.slice(span.start, span.end) !== span.quote) return undefined;
  return hashAt(source, span.start) === span.sentenceHash
    ? { paragraph: span.paragraph, start: span.start, end: span.end }
    : undefined;
}

function byHash(span: Span, paragraphs: readonly TextParagraph[]): TextPlace | undefined {
  const candidates = paragraphs.flatMap((paragraph) =>
    paragraph.sentences
      .filter(({ text }) => sentenceHash(text) === span.sentenceHash)
      .flatMap(({ start }) =>
        // The quote may run past its first sentence, so only its start is held to it.
        occurrences(span, paragraph, start),
      ),
  );
  return best(candidates, span);
}

/** A short quote ("2", "Hà Nội") must agree in this many characters around it unless it occurs once. */
const neededContext = 6;

function byQuote(span: Span, paragraphs: readonly TextParagraph[]): TextPlace | undefined {
  const candidates = paragraphs.flatMap((paragraph) => occurrences(span, paragraph));
  const needed = Math.min(neededContext, span.prefix.length + span.suffix.length);
  const sure = candidates.filter(({ context }) => context >= needed);
  return best(sure.length > 0 || candidates.length > 1 ? sure : candidates, span);
}

/**
 * Where a span stands in a text that may have been edited since: at its exact place if the sentence
 * there is the same; else in the same sentence elsewhere; else by its quote with prefix and suffix
 * (as the Web Annotation TextQuoteSelector is matched). `undefined` if it is gone.
 * `paragraphs` are `textDocument(article).paragraphs`, with the captions behind them if wanted.
 */
export function resolveSpan(span: Span, paragraphs: readonly TextParagraph[]): TextPlace | undefined {
  return exactPlace(span, paragraphs) ?? byHash(span, paragraphs) ?? byQuote(span, paragraphs);
}
