import * as v from 'valibot';
import { count, metadataEntries, text, texts } from './model-guards';
import { type Edits, type SavedSummary, type Span, type Summary, savedSchema } from './summary';

const span = v.object({
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  start: count,
  end: count,
  sentenceHash: text,
  quote: text,
  prefix: text,
  suffix: text,
}) satisfies v.GenericSchema<unknown, Span>;

const mentions = v.array(span);

/** Guard of a summary that was read from storage or a file. */
export const summaryGuard: v.GenericSchema<unknown, Summary> = v.object({
  ...metadataEntries,
  keyPoints: v.array(v.object({ text, span })),
  figures: v.array(
    v.object({
      raw: text,
      value: v.pipe(v.number(), v.finite()),
      upper: v.exactOptional(v.pipe(v.number(), v.finite())),
      unit: text,
      what: text,
      approximate: v.boolean(),
      span,
    }),
  ),
  people: v.array(v.object({ name: text, role: text, organisation: text, mentions })),
  organisations: v.array(v.object({ name: text, abbreviation: text, mentions })),
  places: v.array(
    v.object({
      name: text,
      level: v.picklist(['country', 'province', 'district', 'commune', 'other']),
      mentions,
    }),
  ),
  dates: v.array(
    v.object({
      raw: text,
      iso: text,
      precision: v.picklist(['minute', 'day', 'month', 'quarter', 'year', 'range']),
      relative: v.exactOptional(v.literal(true)),
      span,
    }),
  ),
  quotes: v.array(v.object({ text, speaker: text, role: text, direct: v.boolean(), span })),
  coverage: v.object({ sentencesUsed: count, sentences: count, figuresUsed: count, figures: count }),
  extractor: text,
});

/** Guard of what a person wrote over extracted fields. */
export const editsGuard: v.GenericSchema<unknown, Edits> = v.object({
  title: v.exactOptional(text),
  lead: v.exactOptional(text),
  byline: v.exactOptional(texts),
  agency: v.exactOptional(text),
  section: v.exactOptional(text),
  published: v.exactOptional(text),
  dateline: v.exactOptional(text),
  keyPoints: v.exactOptional(texts),
  people: v.exactOptional(texts),
  organisations: v.exactOptional(texts),
  places: v.exactOptional(texts),
  figures: v.exactOptional(texts),
  quotes: v.exactOptional(texts),
});

/** Guard of a library record of the present schema. */
export const savedSummaryGuard: v.GenericSchema<unknown, SavedSummary> = v.object({
  schema: v.literal(savedSchema),
  id: v.pipe(text, v.regex(/^[0-9a-z]{1,32}$/)),
  summary: summaryGuard,
  savedAt: text,
  updatedAt: text,
  note: text,
  userTags: v.array(text),
  starred: v.boolean(),
  readAt: text,
  deletedAt: text,
  edits: editsGuard,
  versions: v.array(summaryGuard),
});
