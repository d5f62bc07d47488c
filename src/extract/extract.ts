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
import { lacksText } from './body/missing-text';
import { selectBody } from './body/select-body';
import { type BodySignature, withoutSignature } from './body/signature';
import { findFigures } from './figures/find-figures';
import { topOf } from './figures/top-of';
import { credits, metadataSteps, type PageMetadata } from './metadata';
import { finish, inShortTasks, type Steps, visitAll } from './steps';
import type { TraceEntry } from './trace';
import { PageWalk } from './walk/walk-page';

export interface ExtractOptions {
  /** Called for every removal and every choice. */
  readonly trace?: (entry: TraceEntry) => void;
}

const untraced = () => {};

/** The article of a page, at once. Reads the document only; relative addresses resolve against `url`. */
export function extract(document: Document, url: URL, options: ExtractOptions = {}): Article {
  return finish(extractSteps(document, url, options));
}

/**
 * The same in short tasks, for pages that people look at meanwhile. A page that changes in between may be read
 * partly before and partly after the change.
 */
export function extractInSteps(
  document: Document,
  url: URL,
  { signal, ...options }: ExtractOptions & { readonly signal?: AbortSignal } = {},
): Promise<Article> {
  return inShortTasks(extractSteps(document, url, options), signal);
}

export function* extractSteps(page: Document, url: URL, { trace }: ExtractOptions): Steps<Article> {
  const document = unshadowedDocument(page);
  yield;
  const metadata = yield* metadataSteps(document, url, trace ?? untraced);
  yield;
  const map = yield* new PageWalk().steps(document.body ?? document.documentElement);
  yield;
  const chosen = yield* selectBody({ map, evidence: metadata, url, trace });
  yield;
  const figures = findFigures({ ...chosen, map, url, trace });
  const captions = new Set(figures.flatMap(({ captionRuns }) => captionRuns));
  const withoutCaptions = chosen.body.filter((run) => !captions.has(run));
  const body = withoutSignature(withoutCaptions.length ? withoutCaptions : chosen.body, metadata, trace);
  yield;
  const within = topOf(body.runs);
  const embeds = findEmbeds(map, body.runs, within, url);
  const shown = yield* buildBlocks({ body: body.runs, figures, embeds, within, page: { url } });
  yield;
  const text = shown.paragraphs.length ? shown : structuredBody(metadata.articleBody);
  const lead = chosen.lead.map((run) => run.text).join(' ');
  const article = yield* assembled(metadata, body.signature, { ...text, lead });
  const truncated = chosen.truncated || lacksText(article.wordCount, metadata.articleBody);
  return { ...article, truncated };
}

interface Text {
  readonly lead: string;
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly string[];
}

function* assembled(
  metadata: PageMetadata,
  signature: BodySignature,
  { lead, blocks, paragraphs }: Text,
): Steps<Omit<Article, 'truncated'>> {
  const { description: _, articleBody: __, collective: ___, ...fields } = metadata;
  const texts = [lead, ...paragraphs];
  let words = 0;
  yield* visitAll(texts, (text) => {
    words += wordCount(text);
  });
  return {
    ...fields,
    lead,
    ...credits(metadata, signature),
    leadImage: leadImageOf(fields.leadImage, blocks),
    blocks,
    paragraphs,
    wordCount: words,
    readingMinutes: readingMinutes(words, fields.language),
    textHash: textHash(texts.join('\n')),
  };
}

const fileOf = ({ url }: ArticleImage): string | undefined => new URL(url).pathname.split('/').pop();

/** The lead image with the caption and credit that the body gives it. */
function leadImageOf(image: ArticleImage | null, blocks: readonly Block[]): ArticleImage | null {
  if (!image) return null;
  const images = blocks.flatMap((block) => (block.type === 'figure' ? block.images : []));
  return images.find((one) => fileOf(one) === fileOf(image)) ?? image;
}
