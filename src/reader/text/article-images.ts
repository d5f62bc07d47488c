import type { Article, ArticleImage, Block } from '@/article';

export type FigureBlock = Extract<Block, { type: 'figure' }>;

/** The lead image, where the body shows no picture of its own. */
export function standaloneLeadImage({ leadImage, blocks }: Article): ArticleImage | null {
  const hasFigure = blocks.some((block) => block.type === 'figure' && block.images.length > 0);
  return hasFigure ? null : leadImage;
}

/** All pictures in reading order: what the lightbox pages through. */
export function articleImages(article: Article): readonly ArticleImage[] {
  const lead = standaloneLeadImage(article);
  const inBody = article.blocks.flatMap((block) => (block.type === 'figure' ? captionedImages(block) : []));
  return lead ? [lead, ...inBody] : inBody;
}

/** A figure's images; one alone speaks with the figure's caption and credit. */
export function captionedImages({ images, caption, credit }: FigureBlock): readonly ArticleImage[] {
  return images.map((image) => ({
    ...image,
    caption: image.caption || caption,
    credit: image.credit || credit,
  }));
}

/**
 * Number of each captioned figure's caption, as spans count them: captions follow the last paragraph,
 * in the order of the blocks.
 */
export function captionNumbers({ blocks, paragraphs }: Article): ReadonlyMap<Block, number> {
  const captioned = blocks.filter((block) => block.type === 'figure' && block.caption !== '');
  return new Map(captioned.map((block, index) => [block, paragraphs.length + index]));
}
