import type { ArticleText } from '../../src/article';

/** An article's text with blank metadata, for tests of the summary. */
export const anArticleText = (parts: Partial<ArticleText> = {}): ArticleText => ({
  url: '',
  title: '',
  lead: '',
  byline: [],
  agency: '',
  publisher: { name: '', host: '' },
  section: '',
  tags: [],
  published: '',
  modified: '',
  dateline: '',
  language: 'vi',
  direction: 'ltr',
  leadImage: null,
  wordCount: 0,
  readingMinutes: 0,
  textHash: '',
  provenance: {},
  truncated: false,
  paragraphs: [],
  captions: [],
  ...parts,
});
