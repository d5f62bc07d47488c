import { type Article, type ArticleImage, type Block, readingMinutes, textHash, wordCount } from '@/article';
import { buildBlocks } from './blocks/build-blocks';
import { findEmbeds } from './blocks/embeds';
import { structuredBody } from './body/fallback';
import { lacksText } from './body/missing-text';
import { selectBody } from './body/select-body';
import { type BodySignature, withoutSignature } from './body/signature';
import { findFigures, topOf } from './figures/find-figures';
import { type PageMetadata, readMetadata } from './metadata';
import { finish, inShortTasks, type Steps } from './steps';
import type { TraceEntry } from './trace';
import { PageWalk } from './walk/walk-page';

export interface ExtractOptions {
  /** Called for every removal and every choice. */
  readonly trace?: (entry: TraceEntry) => void;
}

const untraced = () => {};

/** The article of a page, at once. Reads the document only; relative addresses resolve against `url`. */
export function extract(document: Document, url: URL, options: ExtractOptions = {}): Article {
  return finish(steps(document, url, options));
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
  return inShortTasks(steps(document, url, options), signal);
}

function* steps(document: Document, url: URL, { trace }: ExtractOptions): Steps<Article> {
  const metadata = readMetadata(document, url, trace ?? untraced);
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
  const page = { url, view: document.defaultView ?? globalThis.window };
  const shown = yield* buildBlocks({ body: body.runs, figures, embeds, within, page });
  const text = shown.paragraphs.length ? shown : structuredBody(metadata.articleBody);
  const lead = chosen.lead.map((run) => run.text).join(' ');
  const article = assembled(metadata, body.signature, { ...text, lead });
  const isCut = chosen.truncated || lacksText(article.wordCount, metadata.articleBody);
  return { ...article, truncated: isCut };
}

interface Text {
  readonly lead: string;
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly string[];
}

function assembled(
  { description: _, articleBody: __, ...fields }: PageMetadata,
  signature: BodySignature,
  { lead, blocks, paragraphs }: Text,
): Omit<Article, 'truncated'> {
  const text = [lead, ...paragraphs].join('\n');
  const words = wordCount(text);
  return {
    ...fields,
    lead,
    byline: fields.byline.length ? fields.byline : signature.byline,
    agency: fields.agency || signature.agency,
    dateline: fields.dateline || signature.dateline,
    leadImage: leadImageOf(fields.leadImage, blocks),
    blocks,
    paragraphs,
    wordCount: words,
    readingMinutes: readingMinutes(words, fields.language),
    textHash: textHash(text),
  };
}

const fileOf = ({ url }: ArticleImage): string | undefined => new URL(url).pathname.split('/').pop();

/** The lead image with the caption and credit that the body gives it. */
function leadImageOf(image: ArticleImage | null, blocks: readonly Block[]): ArticleImage | null {
  if (!image) return null;
  const images = blocks.flatMap((block) => (block.type === 'figure' ? block.images : []));
  return images.find((one) => fileOf(one) === fileOf(image)) ?? image;
}
