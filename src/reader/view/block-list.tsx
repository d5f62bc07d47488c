import type { Block } from '@/article';
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

/** From so many blocks on the browser sets only what is near the window. */
const longBody = 80;

/** The body of the article. */
export function BlockList() {
  const { article } = useReader();
  const captions = captionNumbers(article);
  const { blocks } = article;
  const shown = useGrowing(blocks.length);
  return (
    <div class={blocks.length > longBody ? 'body long-body' : 'body'}>
      {blocks.slice(0, shown).map((block, index) => (
        // Blocks never move: their place is their identity.
        <BlockView key={index} block={block} caption={captions.get(block)} />
      ))}
    </div>
  );
}
