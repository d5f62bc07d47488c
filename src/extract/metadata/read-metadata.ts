import type { Article } from '@/article';
import type { TraceEntry } from '../trace';

type Fields = Pick<
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
>;

export interface PageMetadata extends Fields {
  /** meta, og or JSON-LD description: evidence of the lead. */
  readonly description: string;
  /** JSON-LD articleBody. */
  readonly articleBody: string;
}

const meta = (document: Document, name: string): string =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim() ??
  '';

function jsonLdString(document: Document, key: string): string {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = new RegExp(`"${key}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*")`).exec(script.textContent ?? '')?.[1];
    if (!found) continue;
    try {
      return String(JSON.parse(found.replace(/[\n\r\t]/g, ' ')));
    } catch {
      return '';
    }
  }
  return '';
}

/** The metadata of a page. */
export function readMetadata(
  document: Document,
  url: URL,
  trace: ((entry: TraceEntry) => void) | undefined,
): PageMetadata {
  void trace;
  const image = meta(document, 'og:image');
  const title = meta(document, 'og:title') || document.title;
  return {
    url: url.href,
    title,
    byline: [],
    agency: '',
    publisher: { name: meta(document, 'og:site_name'), host: url.hostname.replace(/^www\./, '') },
    section: '',
    tags: [],
    published: meta(document, 'article:published_time'),
    modified: '',
    dateline: '',
    language: document.documentElement.lang || 'und',
    direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
    leadImage:
      image && URL.canParse(image, url.href)
        ? { url: new URL(image, url).href, alt: '', caption: '', credit: '' }
        : null,
    provenance: {},
    description: meta(document, 'og:description') || meta(document, 'description'),
    articleBody: jsonLdString(document, 'articleBody'),
  };
}

export interface BodySignature {
  readonly byline: readonly string[];
  readonly agency: string;
  readonly dateline: string;
  /** Indices of the texts that are signatures or date lines, not body. */
  readonly drop: ReadonlySet<number>;
}

/** Which first and last lines of a body are bylines, agencies or date lines, and what they give. */
export function bodySignature(texts: readonly string[], metadata: PageMetadata): BodySignature {
  void texts;
  void metadata;
  return { byline: [], agency: '', dateline: '', drop: new Set() };
}
