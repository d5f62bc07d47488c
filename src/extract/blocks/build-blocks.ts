import type { Block } from '@/article';
import type { PageFigure } from '../figures/find-figures';
import type { Steps } from '../steps';
import type { Container, Run } from '../walk/page-map';
import { blocksOf } from './blocks-of';
import { type Frame, frameOf } from './frame-of';
import { Numbering } from './numbering';

export interface Page {
  readonly url: URL;
}

const figureBlock = ({ image }: PageFigure): Block => ({
  type: 'figure',
  images: [image],
  caption: image.caption,
  credit: image.credit,
});

export interface EmbedAt {
  readonly order: number;
  readonly block: Block;
}

export interface BlocksInput {
  readonly body: readonly Run[];
  readonly figures: readonly PageFigure[];
  readonly embeds: readonly EmbedAt[];
  /** Around the whole body: lists and boxes outside it are page furniture. */
  readonly within: Container | null;
  readonly page: Page;
}

/** Runs between two chances to pause. */
const stride = 50;

/** Body runs, pictures and embeds as typed blocks in document order, with numbered paragraphs. */
export function* buildBlocks({ body, figures, embeds, within, page }: BlocksInput): Steps<{
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly string[];
}> {
  const numbering = new Numbering(page.url);
  const blocks: Block[] = [];
  const media = [
    ...figures.map((figure) => ({ order: figure.order, block: figureBlock(figure) })),
    ...embeds,
  ].sort((a, b) => a.order - b.order);
  let next = 0;
  let open: { frame: Frame; runs: Run[] } | null = null;
  const flush = () => {
    if (open) blocks.push(...blocksOf(open.frame, open.runs, numbering, page.url));
    open = null;
  };
  for (const [i, run] of body.entries()) {
    if (i % stride === stride - 1) yield;
    const frame = frameOf(run, within);
    const isSame: boolean =
      open !== null &&
      frame.kind !== 'plain' &&
      (open as { frame: Frame }).frame.container === frame.container;
    if (!isSame) flush();
    while (!isSame && next < media.length && (media[next]?.order ?? 0) < run.order) {
      const entry = media[next++];
      if (entry) blocks.push(entry.block);
    }
    if (open && isSame) (open as { runs: Run[] }).runs.push(run);
    else open = { frame, runs: [run] };
  }
  flush();
  for (const { block } of media.slice(next)) blocks.push(block);
  return { blocks, paragraphs: numbering.paragraphs };
}
