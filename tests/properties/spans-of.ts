import type { ArticleText, Span, Summary } from '@/article';
import { resolveSpan, textDocument } from '@/summarize';
import { claim } from './property';

const spansOf = (summary: Summary): readonly Span[] => [
  ...[...summary.keyPoints, ...summary.figures, ...summary.dates, ...summary.quotes].map(({ span }) => span),
  ...[...summary.people, ...summary.organisations, ...summary.places].flatMap(({ mentions }) => mentions),
];

/** Throws unless every item of a summary stands where its span says, in the text that it was made of. */
export function claimSpans(summary: Summary, article: ArticleText): void {
  const { paragraphs, captions } = textDocument(article);
  const all = [...paragraphs, ...captions];
  for (const span of spansOf(summary)) {
    const text = all.find(({ index }) => index === span.paragraph)?.text ?? '';
    claim(text.slice(span.start, span.end) === span.quote, `a span is not its quote: ${span.quote}`);
    const place = resolveSpan(span, all);
    claim(
      place?.paragraph === span.paragraph && place.start === span.start && place.end === span.end,
      `a span resolves elsewhere: ${span.quote}`,
    );
  }
}
