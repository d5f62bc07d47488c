/** HTML that came out of the sanitize room. Only that room can make one. */
declare const safe: unique symbol;
export type SafeHtml = string & { readonly [safe]: true };

/** Where a metadata value was read. */
export type FieldSource = 'json-ld' | 'meta' | 'microdata' | 'dom' | 'url' | 'text';

/** The metadata fields of an article that carry provenance. */
export type MetadataField =
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
  | 'leadImage'
  | 'url';

export interface Provenance {
  readonly source: FieldSource;
  /** How sure, from 0 (a guess) to 1 (two independent sources agree). */
  readonly confidence: number;
}

export interface Publisher {
  readonly name: string;
  /** Registrable part and all, without "www." */
  readonly host: string;
}

export interface ArticleImage {
  /** Absolute http(s) address of the sharpest version that the page offers. */
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** Natural size in CSS pixels where the page states it. */
  readonly width?: number;
  readonly height?: number;
}

/** A run of readable text: what it says, how it looks, and its number in `Article.paragraphs`. */
export interface TextRun {
  readonly text: string;
  readonly html: SafeHtml;
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
}

export interface ListItem extends TextRun {
  /** 0 for the outermost list. */
  readonly depth: number;
}

export type Block =
  | ({ readonly type: 'paragraph' } & TextRun)
  | ({ readonly type: 'heading'; readonly level: 2 | 3 | 4 } & TextRun)
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly type: 'quote'; readonly paragraphs: readonly TextRun[] }
  | { readonly type: 'box'; readonly paragraphs: readonly TextRun[] }
  | {
      readonly type: 'figure';
      readonly images: readonly ArticleImage[];
      readonly caption: string;
      readonly credit: string;
    }
  | { readonly type: 'table'; readonly html: SafeHtml; readonly rows: readonly TextRun[] }
  | { readonly type: 'embed'; readonly provider: string; readonly url: string; readonly title: string }
  | { readonly type: 'code'; readonly text: string; readonly language: string; readonly paragraph: number };

/** A news article as the reader shows it. Blank ('' or []) means unknown: blank beats wrong. */
export interface Article {
  /** Normalised canonical address. */
  readonly url: string;
  readonly title: string;
  readonly lead: string;
  /** People, without agency and publisher; where nobody is named, the desk, body or agency that signs. */
  readonly byline: readonly string[];
  readonly agency: string;
  readonly publisher: Publisher;
  readonly section: string;
  readonly tags: readonly string[];
  /** ISO 8601 with offset, or a plain day where the page gives no time. */
  readonly published: string;
  readonly modified: string;
  readonly dateline: string;
  /** BCP 47, 'und' where unknown. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly leadImage: ArticleImage | null;
  readonly blocks: readonly Block[];
  /** Plain text of every text run of `blocks`, in order; the lead is not among them (number -1). */
  readonly paragraphs: readonly string[];
  readonly wordCount: number;
  readonly readingMinutes: number;
  /** Hash of lead and paragraphs. */
  readonly textHash: string;
  readonly provenance: Readonly<Partial<Record<MetadataField, Provenance>>>;
  /** True where the page shows less than the whole text: a paywall or "read more" cut. */
  readonly truncated: boolean;
}
