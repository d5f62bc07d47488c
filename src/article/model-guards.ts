import * as v from 'valibot';
import type { ArticleImage, Provenance } from './article';
import type { Detection } from './detection';
import type { ArticleMetadata, ArticleText } from './summary';

/** Longest single text that is taken from a page: a paragraph of a whole book still fits. */
const maxTextCharacters = 200_000;
const maxItems = 50_000;

export const text = v.pipe(v.string(), v.maxLength(maxTextCharacters));
export const texts = v.pipe(v.array(text), v.maxLength(maxItems));
export const count = v.pipe(v.number(), v.finite(), v.minValue(0));
/** http(s) only, so that nothing kept can ever run as a script. */
export const webAddress = v.pipe(text, v.regex(/^https?:\/\//i));

const image = v.object({
  url: webAddress,
  alt: text,
  caption: text,
  credit: text,
  width: v.exactOptional(count),
  height: v.exactOptional(count),
}) satisfies v.GenericSchema<unknown, ArticleImage>;

const provenance = v.object({
  source: v.picklist(['json-ld', 'meta', 'microdata', 'dom', 'url', 'text']),
  confidence: count,
}) satisfies v.GenericSchema<unknown, Provenance>;

const metadataFields = [
  'title',
  'lead',
  'byline',
  'agency',
  'publisher',
  'section',
  'tags',
  'published',
  'modified',
  'dateline',
  'language',
  'leadImage',
  'url',
] as const;

export const metadataEntries = {
  url: webAddress,
  title: text,
  lead: text,
  byline: texts,
  agency: text,
  publisher: v.object({ name: text, host: text }),
  section: text,
  tags: texts,
  published: text,
  modified: text,
  dateline: text,
  language: text,
  direction: v.picklist(['ltr', 'rtl']),
  // A picture that is not fit to keep must not cost the article.
  leadImage: v.fallback(v.nullable(image), null),
  wordCount: count,
  readingMinutes: count,
  textHash: text,
  provenance: v.object(v.entriesFromList(metadataFields, v.exactOptional(provenance))),
  truncated: v.boolean(),
};

const metadata = v.object(metadataEntries) satisfies v.GenericSchema<unknown, ArticleMetadata>;

/** Guard of an article's text that crossed a boundary; unknown fields are dropped. */
export const articleTextGuard: v.GenericSchema<unknown, ArticleText> = v.object({
  ...metadata.entries,
  paragraphs: texts,
  captions: texts,
});

/** Guard of a verdict that crossed a boundary. */
export const detectionGuard: v.GenericSchema<unknown, Detection> = v.object({
  isArticle: v.boolean(),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  reasons: v.pipe(
    v.array(v.object({ signal: text, weight: v.pipe(v.number(), v.finite()), evidence: text })),
    v.maxLength(200),
  ),
});
