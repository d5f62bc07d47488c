import { articleText } from '@/article';
import { detect } from '@/detect';
import { extract, type TraceEntry } from '@/extract';
import { summarize } from '@/summarize';

type Engine = { page: typeof page; text: typeof text };
declare global {
  var tinSach: Engine;
}

const timed = <T>(work: () => T): [T, number] => {
  const begin = performance.now();
  const value = work();
  return [value, performance.now() - begin];
};

/** Detects, extracts and summarises the document that this script was put into. */
function page(href: string, wantsTrace: boolean) {
  const url = new URL(href);
  const trace: TraceEntry[] = [];
  const [detection, detectMs] = timed(() => detect(document, url));
  const options = wantsTrace ? { trace: (entry: TraceEntry) => void trace.push(entry) } : {};
  const [article, extractMs] = timed(() => extract(document, url, options));
  const [summary, summarizeMs] = timed(() => summarize(articleText(article)));
  return {
    detection,
    article,
    summary,
    trace,
    ms: { detect: detectMs, extract: extractMs, summarize: summarizeMs },
  };
}

interface PlainText {
  readonly lang?: string;
  readonly title?: string;
  readonly lead?: string;
  readonly published?: string;
  readonly paragraphs: readonly string[];
}

/** Summarises an article that is given as plain text. */
function text({ lang = 'und', title = '', lead = '', published = '', paragraphs }: PlainText) {
  const [summary, summarizeMs] = timed(() =>
    summarize({
      url: '',
      title,
      lead,
      byline: [],
      agency: '',
      publisher: { name: '', host: '' },
      section: '',
      tags: [],
      published,
      modified: '',
      dateline: '',
      language: lang,
      direction: 'ltr',
      leadImage: null,
      wordCount: 0,
      readingMinutes: 0,
      textHash: '',
      provenance: {},
      truncated: false,
      paragraphs,
      captions: [],
    }),
  );
  return { summary, ms: { summarize: summarizeMs } };
}

globalThis.tinSach = { page, text };
