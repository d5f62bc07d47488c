import { articleText } from '@/article';
import { detect } from '@/detect';
import { extract, type TraceEntry } from '@/extract';
import { timed } from './timed';

/** Detects and extracts a shown document, as the page script does. */
function page(document: Document, href: string, wantsTrace: boolean) {
  const url = new URL(href);
  const trace: TraceEntry[] = [];
  const [detection, detectMs] = timed(() => detect(document, url));
  const options = wantsTrace ? { trace: (entry: TraceEntry) => void trace.push(entry) } : {};
  const [article, extractMs] = timed(() => extract(document, url, options));
  return {
    detection,
    article,
    text: articleText(article),
    trace,
    ms: { detect: detectMs, extract: extractMs },
  };
}

Object.assign(globalThis, { tinSachPage: page });
