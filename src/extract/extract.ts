import {
  type Article,
  type ArticleImage,
  type Block,
  readingMinutes,
  textHash,
  unshadowedDocument,
  wordCount,
} from '@/article';
import { buildBlocks } from './blocks/build-blocks';
import { findEmbeds } from './blocks/embeds';
import { structuredBody } from './body/fallback';
import { selectBody } from './body/select-body';
import { findFigures, topOf } from './figures/find-figures';
import { bodySignature, type PageMetadata, readMetadata } from './metadata';
import type { TraceEntry } from './trace';
import type { Run } from './walk/page-map';
import { PageWalk } from './walk/walk-page';

export interface ExtractOptions {
  /** Called for every removal and every choice. */
  readonly trace?: (entry: TraceEntry) => void;
}

const untraced = () => {};

/** The article of a page. Reads the document only; relative addresses resolve against `url`. */
export function extract(page: Document, url: URL, options: ExtractOptions = {}): Article {
  const document = unshadowedDocument(page);
  const { trace } = options;
  const metadata = readMetadata(document, url, trace ?? untraced);
  const map = new PageWalk().map(document.body ?? document.documentElement);
  const chosen = selectBody({ map, evidence: metadata, url, trace });
  const figures = findFigures({ ...chosen, map, url, trace });
  const captions = new Set(figures.flatMap(({ captionRuns }) => captionRuns));
  const withoutCaptions = chosen.body.filter((run) => !captions.has(run));
  const body = withoutSignature(withoutCaptions.length ? withoutCaptions : chosen.body, metadata, trace);
  const lead = chosen.lead.map(({ text }) => text).join(' ');
  const view = document.defaultView ?? globalThis.window;
  const within = topOf(body.runs);
  const embeds = findEmbeds(map, body.runs, within, url);
  const shown = buildBlocks({ body: body.runs, figures, embeds, within, page: { url, view } });
  const { blocks, paragraphs } = shown.paragraphs.length ? shown : structuredBody(metadata.articleBody);
  const words = wordCount([lead, ...paragraphs].join('\n'));
  const { description, articleBody, ...fields } = metadata;
  void description;
  void articleBody;
  return {
    ...fields,
    lead,
    byline: metadata.byline.length ? metadata.byline : body.signature.byline,
    agency: metadata.agency || body.signature.agency,
    dateline: metadata.dateline || body.signature.dateline,
    leadImage: leadImageOf(metadata.leadImage, blocks),
    blocks,
    paragraphs,
    wordCount: words,
    readingMinutes: readingMinutes(words, metadata.language),
    textHash: textHash([lead, ...paragraphs].join('\n')),
    truncated: chosen.truncated,
  };
}

const cellTags = new Set(['td', 'th', 'li']);

function withoutSignature(runs: readonly Run[], metadata: PageMetadata, trace: ExtractOptions['trace']) {
  const signature = bodySignature(
    runs.map(({ text }) => text),
    metadata,
  );
  const isDropped = (run: Run, i: number) => signature.drop.has(i) && !cellTags.has(run.container.tag);
  for (const run of runs.filter(isDropped))
    trace?.({ step: 'byline', action: 'drop', reason: 'byline, agency or date line', text: run.text });
  return { signature, runs: runs.filter((run, i) => !isDropped(run, i)) };
}

/** The lead image with the caption and credit that the body gives it. */
function leadImageOf(image: ArticleImage | null, blocks: readonly Block[]): ArticleImage | null {
  if (!image) return null;
  const same = blocks
    .flatMap((block) => (block.type === 'figure' ? block.images : []))
    .find(
      ({ url }) => new URL(url).pathname.split('/').pop() === new URL(image.url).pathname.split('/').pop(),
    );
  return same ?? image;
}
