import type { ArticleText } from '@/article';
import { findDates, findFigures } from '../../../../src/summarize/numbers';
import { textDocument } from '../../../../src/summarize/text/document-text';

interface Sample {
  readonly language: string;
  readonly published?: string;
  readonly captions?: readonly string[];
}

/** A document of one paragraph. */
export function aDocument(text: string, { language, published = '', captions = [] }: Sample) {
  const article = { language, published, lead: '', paragraphs: [text], captions };
  return textDocument(article as unknown as ArticleText);
}

export const figuresIn = (text: string, language: string) => findFigures(aDocument(text, { language }));

export const datesIn = (text: string, language: string, published = '') =>
  findDates(aDocument(text, { language, published }));

export const isosIn = (text: string, language: string, published = '') =>
  datesIn(text, language, published).map(({ iso }) => iso);
