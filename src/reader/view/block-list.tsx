import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Article, Block } from '@/article';
import { useReader } from '../session/reader-context';
import { captionNumbers } from '../text/article-images';
import { CodeBlock } from './code-block';
import { EmbedCard } from './embed-card';
import { FigureView } from './figure-view';
import { ListBlock } from './list-block';
import { RichText } from './rich-text';
import { TableBlock } from './table-block';
import { useGrowing } from './use-growing';

function BlockView({ block, caption }: { readonly block: Block; readonly caption: number | undefined }) {
  switch (block.type) {
    case 'paragraph':
      return <RichText as="p" html={block.html} paragraph={block.paragraph} />;
    case 'heading':
      return <RichText as={`h${block.level}`} html={block.html} paragraph={block.paragraph} />;
    case 'list':
      return <ListBlock ordered={block.ordered} items={block.items} />;
    case 'quote':
      return <blockquote>{block.paragraphs.map(asParagraph)}</blockquote>;
    case 'box':
      return <aside class="box">{block.paragraphs.map(asParagraph)}</aside>;
    case 'figure':
      return <FigureView figure={block} paragraph={caption} />;
    case 'table':
      return <TableBlock html={block.html} rows={block.rows} />;
    case 'embed':
      return <EmbedCard embed={block} />;
    case 'code':
      return <CodeBlock text={block.text} paragraph={block.paragraph} />;
  }
}

const asParagraph = (run: { html: Parameters<typeof RichText>[0]['html']; paragraph: number }) => (
  <RichText key={run.paragraph} as="p" html={run.html} paragraph={run.paragraph} />
);

/** From so many blocks on the browser sets only the parts near the window. */
const longBody = 80;
/** Blocks of the first part: what a window holds. */
const first = 8;
/** Blocks of each further part: about 4 ms of work, and as much layout. */
const step = 24;

/** The blocks by parts; each part is set by one task, and laid out as a whole or not at all. */
function partsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts = [blocks.slice(0, first)];
  for (let at = first; at < blocks.length; at += step) parts.push(blocks.slice(at, at + step));
  return parts;
}

/**
 * The views of the first parts of an article, each made once: Preact passes over a view that it has met, so that a
 * long article that grows does not draw all of itself again and again.
 */
function useParts(article: Article) {
  return useMemo(() => {
    const captions = captionNumbers(article);
    const parts = partsOf(article.blocks);
    const made: VNode[] = [];
    const make = (part: readonly Block[], key: number) => (
      <div key={key} class="part">
        {part.map((block, index) => (
          // Blocks never move: their place is their identity.
          <BlockView key={index} block={block} caption={captions.get(block)} />
        ))}
      </div>
    );
    const views = (count: number) => {
      for (const part of parts.slice(made.length, count)) made.push(make(part, made.length));
      return made.slice(0, count);
    };
    return { count: parts.length, views };
  }, [article]);
}

/** The body of the article. */
export function BlockList() {
  const { article } = useReader();
  const { count, views } = useParts(article);
  const shown = useGrowing(count);
  return <div class={article.blocks.length > longBody ? 'body long-body' : 'body'}>{views(shown)}</div>;
}
