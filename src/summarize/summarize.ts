import type { ArticleText, Summary } from '@/article';

/** The structured summary of an article: extractive, deterministic, offline. */
export function summarize(article: ArticleText): Summary {
  const { paragraphs, captions, ...metadata } = article;
  void captions;
  return {
    ...metadata,
    keyPoints: [],
    figures: [],
    people: [],
    organisations: [],
    places: [],
    dates: [],
    quotes: [],
    coverage: { sentencesUsed: 0, sentences: paragraphs.length, figuresUsed: 0, figures: 0 },
    extractor: '0',
  };
}
