import { type Article, articleText, type Detection, failure, type Result, success } from '@/article';
import type { Settings } from '@/settings';
import { sendFromPage } from '../send-from-page';
import { serveTab } from '../serve-tab';
import { pageProblem } from './page-problem';
import { type PageReaderActions, readerActions } from './reader-actions';

export interface OpenReader {
  readonly article: Article;
  readonly detection: Detection;
  readonly settings: Settings;
  readonly actions: PageReaderActions & { readonly onClose: () => void };
}

/** The engine and the reader, handed in by the entrypoint. */
export interface PageDeps {
  readonly document: Document;
  readonly detect: (document: Document, url: URL) => Detection;
  readonly extract: (document: Document, url: URL) => Article;
  readonly parseSettings: (raw: unknown) => Settings;
  readonly openReader: (options: OpenReader) => { readonly close: () => void };
}

interface Page {
  readonly article: Article;
  readonly detection: Detection;
}

function readPage({ document, detect, extract }: PageDeps): Result<Page> {
  const problem = pageProblem(document);
  if (problem) return failure(problem, document.contentType);
  const url = new URL(document.location.href);
  return success({ article: extract(document, url), detection: detect(document, url) });
}

/** Serves 'tab.*' in this page: what it says, and the reader over it. */
export function servePage(deps: PageDeps, signal: AbortSignal): void {
  let reader: { readonly close: () => void } | null = null;

  const open = async (): Promise<Result<null>> => {
    const page = readPage(deps);
    if (!page.ok) return page;
    const stored = await sendFromPage('reader.settings');
    const settings = deps.parseSettings(stored.ok ? stored.value : null);
    const onClose = (): void => {
      reader = null;
    };
    const actions = { ...readerActions(articleText(page.value.article)), onClose };
    reader = deps.openReader({ ...page.value, settings, actions });
    return success(null);
  };

  const handlers = {
    'tab.inspect': async () => {
      const page = readPage(deps);
      return page.ok ? success({ ...page.value, article: articleText(page.value.article) }) : page;
    },
    'tab.read': async () => {
      if (!reader) return open();
      reader.close();
      reader = null;
      return success(null);
    },
  };
  serveTab(handlers, signal);
  signal.addEventListener('abort', () => reader?.close(), { once: true });
}
