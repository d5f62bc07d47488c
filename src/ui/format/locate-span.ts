import type { Span } from '@/article';

/** Where a span stands in a text: paragraph -1 is the lead. */
export interface Located {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** How many characters of the stored context stand around a hit. */
function contextScore(text: string, at: number, span: Span): number {
  const before = text.slice(0, at).endsWith(span.prefix) ? span.prefix.length : 0;
  const after = text.slice(at + span.quote.length).startsWith(span.suffix) ? span.suffix.length : 0;
  return before + after;
}

function hitsIn(text: string, paragraph: number, span: Span): readonly (Located & { score: number })[] {
  const hits = [];
  for (let at = text.indexOf(span.quote); at >= 0; at = text.indexOf(span.quote, at + 1)) {
    hits.push({ paragraph, start: at, end: at + span.quote.length, score: contextScore(text, at, span) });
  }
  return hits;
}

/** Finds a span by its place, else by its quote with prefix and suffix; null where the words are gone. */
export function locateSpan(span: Span, lead: string, paragraphs: readonly string[]): Located | null {
  const { paragraph, start, end, quote } = span;
  if (quote === '') return null;
  const there = paragraph === -1 ? lead : paragraphs[paragraph];
  if (there?.slice(start, end) === quote) return { paragraph, start, end };
  const hits = [lead, ...paragraphs].flatMap((text, index) => hitsIn(text, index - 1, span));
  const best = hits.reduce<(typeof hits)[number] | null>(
    (top, hit) => (top && top.score >= hit.score ? top : hit),
    null,
  );
  return best && { paragraph: best.paragraph, start: best.start, end: best.end };
}
