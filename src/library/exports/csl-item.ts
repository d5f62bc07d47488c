import { allTags, type Exported, publisherOf } from './exported';

interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly 'container-title': string;
  readonly URL: string;
  readonly language?: string;
  readonly abstract?: string;
  readonly keyword?: string;
  readonly section?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
}

function cslDate(instant: string): CslDate | undefined {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(instant);
  return day ? { 'date-parts': [day.slice(1).map(Number)] } : undefined;
}

const known = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined));

/**
 * A newspaper article in the Citation Style Language's own data. Names stay whole ("literal"), since a
 * Vietnamese name does not split into given and family as the fields would have it.
 */
export function cslItem(item: Exported): CslItem {
  const { saved, summary } = item;
  const authors = summary.byline.length > 0 ? summary.byline : [summary.agency].filter(Boolean);
  return {
    id: saved.id,
    type: 'article-newspaper',
    title: summary.title,
    'container-title': publisherOf(summary),
    URL: summary.url,
    ...known({
      language: summary.language,
      abstract: summary.lead,
      keyword: allTags(item).join(','),
      section: summary.section,
      author: authors.length > 0 ? authors.map((literal) => ({ literal })) : undefined,
      issued: cslDate(summary.published),
      accessed: cslDate(saved.savedAt),
    }),
  };
}
