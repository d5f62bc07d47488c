import type { Article } from './article';
import type { ArticleText } from './summary';

/** The text of an article as `summarize` wants it: metadata, paragraphs, captions. */
export function articleText(article: Article): ArticleText {
  const { blocks, ...rest } = article;
  const captions = blocks.flatMap((block) =>
    block.type === 'figure' && block.caption ? [block.caption] : [],
  );
  return { ...rest, captions };
}
