import type { Article } from './article';

/** A place in the article's text that survives small edits. Paragraph -1 is the lead. */
export interface Span {
  readonly paragraph: number;
  /** UTF-16 offsets in the paragraph, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Hash of the sentence around the span. */
  readonly sentenceHash: string;
  readonly quote: string;
  /** Up to 32 characters before and after the quote, as the Web Annotation model's TextQuoteSelector has them. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Words of the text, and enough around them to find them again. */
export type Passage = Pick<Span, 'quote' | 'prefix' | 'suffix'>;

export interface KeyPoint {
  readonly text: string;
  readonly span: Span;
}

export interface Figure {
  /** As written: "khoảng 1.432 mô hình". */
  readonly raw: string;
  /** Plain number, multipliers applied; of a range the lower end. */
  readonly value: number;
  /** Upper end of a range. */
  readonly upper?: number;
  readonly unit: string;
  /** What is counted or measured. */
  readonly what: string;
  readonly approximate: boolean;
  readonly span: Span;
}

export interface Person {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly mentions: readonly Span[];
}

export interface Organisation {
  readonly name: string;
  /** "USGS", or blank. */
  readonly abbreviation: string;
  readonly mentions: readonly Span[];
}

export type PlaceLevel = 'country' | 'province' | 'district' | 'commune' | 'other';

export interface Place {
  readonly name: string;
  readonly level: PlaceLevel;
  readonly mentions: readonly Span[];
}

export type DatePrecision = 'minute' | 'day' | 'month' | 'quarter' | 'year' | 'range';

export interface DateMention {
  readonly raw: string;
  /** ISO 8601; "--MM-DD" where the year is unknown, "a/b" for a span. */
  readonly iso: string;
  readonly precision: DatePrecision;
  /** The text says "yesterday" or the like; the day follows from the date of publication. */
  readonly relative?: true;
  readonly span: Span;
}

export interface Quote {
  readonly text: string;
  /** Full name, else the description in the text, else blank. */
  readonly speaker: string;
  readonly role: string;
  /** False for reported speech. */
  readonly direct: boolean;
  readonly span: Span;
}

export interface Coverage {
  readonly sentencesUsed: number;
  readonly sentences: number;
  readonly figuresUsed: number;
  readonly figures: number;
}

/** The metadata of an article that its summary keeps. */
export type ArticleMetadata = Pick<
  Article,
  | 'url'
  | 'title'
  | 'lead'
  | 'byline'
  | 'agency'
  | 'publisher'
  | 'section'
  | 'tags'
  | 'published'
  | 'modified'
  | 'dateline'
  | 'language'
  | 'direction'
  | 'leadImage'
  | 'wordCount'
  | 'readingMinutes'
  | 'textHash'
  | 'provenance'
  | 'truncated'
>;

/** What `summarize` needs of an article. */
export type ArticleText = ArticleMetadata &
  Pick<Article, 'paragraphs'> & {
    /** Captions count for figures (numbers), people and places, not for key points. */
    readonly captions: readonly string[];
  };

/** Extractive and deterministic: everything in it is in the article, at its span. */
export interface Summary extends ArticleMetadata {
  readonly keyPoints: readonly KeyPoint[];
  readonly figures: readonly Figure[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
  readonly coverage: Coverage;
  /** Version of the engine that made it. */
  readonly extractor: string;
}

export const savedSchema = 2;

/** What a person wrote over what was extracted. A field that is not in it stands as extracted. */
export interface Edits {
  readonly title?: string;
  readonly lead?: string;
  readonly byline?: readonly string[];
  readonly agency?: string;
  readonly section?: string;
  /** ISO 8601, as in the article. */
  readonly published?: string;
  readonly dateline?: string;
  /** In place of the key points; a text that equals an extracted point keeps that point's source. */
  readonly keyPoints?: readonly string[];
  /** Names in place of those found; a name that was found keeps its mentions. */
  readonly people?: readonly string[];
  readonly organisations?: readonly string[];
  readonly places?: readonly string[];
  /** Lines as `figureLine` makes them; one whose number was extracted keeps its value and source. */
  readonly figures?: readonly string[];
  /** Lines as `quoteLine` makes them; one whose words were extracted keeps their source. */
  readonly quotes?: readonly string[];
}

export interface SavedSummary {
  readonly schema: typeof savedSchema;
  /** Hash of the normalised canonical address. */
  readonly id: string;
  readonly summary: Summary;
  /** Instants are ISO 8601 in UTC; blank means never. */
  readonly savedAt: string;
  readonly updatedAt: string;
  readonly note: string;
  readonly userTags: readonly string[];
  readonly starred: boolean;
  readonly readAt: string;
  readonly deletedAt: string;
  readonly edits: Edits;
  /** Earlier summaries of the same address, newest first. */
  readonly versions: readonly Summary[];
}
