import type { Article } from '@/article';
import type { TraceEntry } from './trace';

export interface ExtractOptions {
  /** Called for every removal and every choice. */
  readonly trace?: (entry: TraceEntry) => void;
}

/** The article of a page. Reads the document only; relative addresses resolve against `url`. */
export function extract(document: Document, url: URL, options: ExtractOptions = {}): Article {
  options.trace?.({ step: 'extract', action: 'choose', reason: 'whole page', text: '' });
  return {
    url: url.href,
    title: document.title,
    lead: '',
    byline: [],
    agency: '',
    publisher: { name: '', host: url.hostname },
    section: '',
    tags: [],
    published: '',
    modified: '',
    dateline: '',
    language: 'und',
    direction: 'ltr',
    leadImage: null,
    blocks: [],
    paragraphs: [],
    wordCount: 0,
    readingMinutes: 0,
    textHash: '',
    provenance: {},
    truncated: false,
  };
}
