import type { ArticleText, Summary } from '@/article';
import { findNames, findQuotes } from './names';
import { findDates, findFigures } from './numbers';
import { textDocument } from './text/document-text';

/** Version of the engine that stands in every summary; raised when summaries change. */
const extractor = '1';

/** The structured summary of an article: extractive, deterministic, offline. */
export function summarize(article: ArticleText): Summary {
  const { paragraphs: _paragraphs, captions: _captions, ...metadata } = article;
  const document = textDocument(article);
  const names = findNames(document);
  const sentences = document.paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
  const figures = findFigures(document);
  return {
    ...metadata,
    keyPoints: [],
    figures,
    ...names,
    dates: findDates(document),
    quotes: findQuotes(document, names.people),
    coverage: { sentencesUsed: 0, sentences, figuresUsed: 0, figures: figures.length },
    extractor,
  };
}
