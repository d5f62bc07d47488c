import { linkedData, noData, type StructuredData } from './linked-data';
import { microdata } from './microdata';
import type { PageReading } from './page-reading';

/** What the page says of itself. */
export interface Statements {
  readonly data: StructuredData;
  readonly micro: StructuredData;
  /** Open Graph's type and the program that made the page, in lower case; blank where they are not stated. */
  readonly openType: string;
  readonly isOpenArticle: boolean;
  readonly generator: string;
}

/** One by one: the browser finds a tag with an attribute at once, and takes ten times as long for a list of them. */
const dateTags = [
  'meta[property*="published" i]',
  'meta[name*="publish" i]',
  'meta[name*="date" i]',
  'meta[itemprop="datePublished"]',
];

const contentOf = (document: Document, selector: string): string =>
  document.querySelector(selector)?.getAttribute('content')?.trim().toLowerCase() ?? '';

/** Reads JSON-LD, microdata and meta tags. */
export function readStatements(document: Document, { values, evidence }: PageReading): Statements {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const items = document.querySelectorAll('[itemtype]');
  const data = scripts.length > 0 ? linkedData(scripts) : noData;
  const micro = items.length > 0 ? microdata(items) : noData;
  const openType = contentOf(document, 'meta[property="og:type" i]');
  const isOpenArticle = ['article', 'blog', 'news'].some((part) => openType.includes(part));
  let date = data.date;
  for (const tag of dateTags) date ||= contentOf(document, tag);
  values.ogType = isOpenArticle ? 1 : openType === '' ? 0 : -1;
  values.microArticles = Math.min(micro.articles, 12);
  values.ldOther = data.other ? 1 : 0;
  values.statedDate = date ? 1 : 0;
  evidence['article-metadata'] = data.article || (isOpenArticle ? openType : micro.article);
  evidence['other-metadata'] = data.other || micro.other || (isOpenArticle ? '' : openType);
  evidence['publication-date'] = date.slice(0, 10);
  const generator = contentOf(document, 'meta[name="generator" i]');
  return { data, micro, openType, isOpenArticle, generator };
}
