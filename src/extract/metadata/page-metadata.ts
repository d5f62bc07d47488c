import type { Article } from '@/article';

/** What a page says about its article, apart from the text itself. */
export interface PageMetadata
  extends Pick<
    Article,
    | 'url'
    | 'title'
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
    | 'provenance'
  > {
  /** The page's own description: evidence for the lead, '' if none. */
  readonly description: string;
  /** Who signs where no person is named: a desk, an organisation; [] if none. */
  readonly collective: readonly string[];
  /** JSON-LD "articleBody", '' if none. */
  readonly articleBody: string;
}
