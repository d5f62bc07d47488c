import type { ArticleImage } from '@/article';
import { plainHtml } from '@/sanitize';
import { useReader } from '../session/reader-context';
import { articleImages, type FigureBlock } from '../text/article-images';
import { Picture } from './picture';
import { RichText } from './rich-text';

interface CaptionProps {
  readonly caption: string;
  readonly credit: string;
  readonly paragraph?: number | undefined;
}

/** Caption and credit apart: the credit is quieter and on a line of its own. */
export function Caption({ caption, credit, paragraph }: CaptionProps) {
  const { text, article } = useReader();
  if (caption === '' && credit === '') return null;
  return (
    <figcaption>
      {caption !== '' && (
        <RichText as="span" class="caption" html={plainHtml(caption)} paragraph={paragraph} />
      )}
      {credit !== '' && (
        <span class="credit" lang={article.language}>
          {text('reader_credit', credit)}
        </span>
      )}
    </figcaption>
  );
}

interface FigureViewProps {
  readonly figure: FigureBlock;
  /** Number of the caption, as spans count it. */
  readonly paragraph?: number | undefined;
}

/** One picture or several, with what is said of them. */
export function FigureView({ figure, paragraph }: FigureViewProps) {
  const { article } = useReader();
  const { images } = figure;
  if (images.length === 0) return null;
  const all = articleImages(article);
  const indexOf = (image: ArticleImage): number => all.findIndex(({ url }) => url === image.url);
  const alone = images.length === 1 ? images[0] : undefined;
  return (
    <figure class={alone ? 'single' : `gallery gallery-${Math.min(images.length, 3)}`}>
      {images.map((image) =>
        alone ? (
          <Picture key={image.url} image={image} index={indexOf(image)} />
        ) : (
          <figure key={image.url}>
            <Picture image={image} index={indexOf(image)} />
            <Caption caption={image.caption} credit={image.credit} />
          </figure>
        ),
      )}
      <Caption
        caption={figure.caption || (alone?.caption ?? '')}
        credit={figure.credit || (alone?.credit ?? '')}
        paragraph={figure.caption === '' ? undefined : paragraph}
      />
    </figure>
  );
}
