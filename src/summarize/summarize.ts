import type { ArticleText, Quote, Summary } from '@/article';
import { coverage } from './coverage';
import { keyPoints } from './key-points/key-points';
import { findNames, findQuotes, findReportedSpeech } from './names';
import { findDates, findFigures } from './numbers';
import { textDocument } from './text/document-text';
import { bareArticle, hasSoftHyphens, inPageSpelling } from './text/soft-hyphens';

/** Version of the engine that stands in every summary; raised when summaries of the same text change. */
const extractor = '3';

const inOrder = (quotes: readonly Quote[]): readonly Quote[] =>
  quotes.toSorted((a, b) => a.span.paragraph - b.span.paragraph || a.span.start - b.span.start);

/**
 * The structured summary of an article: extractive, deterministic, offline. Every item is in the
 * text, at its span (of people, organisations and places, at each of their mentions); soft hyphens
 * are in the spans and in what is quoted alone.
 */
export const summarize = (article: ArticleText): Summary =>
  hasSoftHyphens(article) ? inPageSpelling(summaryOf(bareArticle(article)), article) : summaryOf(article);

function summaryOf(article: ArticleText): Summary {
  const { paragraphs: _paragraphs, captions: _captions, ...metadata } = article;
  const document = textDocument(article);
  const { people, organisations, places } = findNames(document);
  const figures = findFigures(document);
  const points = keyPoints(document, article.title);
  return {
    ...metadata,
    keyPoints: points,
    figures,
    people,
    organisations,
    places,
    dates: findDates(document),
    quotes: inOrder([...findQuotes(document, people), ...findReportedSpeech(document, people)]),
    coverage: coverage(document, { keyPoints: points, figures }),
    extractor,
  };
}
