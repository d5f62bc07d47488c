import { type Article, articleText, type Detection, failure, type Result, success } from '@/article';
import type { Settings } from '@/settings';
import { sendFromPage } from '../send-from-page';
import { serveTab } from '../serve-tab';
import type { PageEngine } from './offered-engine';
import { pageProblem } from './page-problem';
import { type PageReaderActions, readerActions } from './reader-actions';

export interface OpenReader {
  readonly article: Article;
  readonly detection: Detection;
  readonly settings: Settings;
  readonly savedId?: string;
  readonly actions: PageReaderActions & { readonly onClose: () => void };
}

/** The engine and the reader, handed in by the entrypoint. */
export interface PageDeps extends PageEngine {
  readonly document: Document;
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
  const article = extract(document, url);
  if (article.paragraphs.length === 0 && article.lead === '') return failure('page-empty', 'no text found');
  return success({ article, detection: detect(document, url) });
}

/** Serves 'tab.*' in this page: what it says, and the reader over it. */
export function servePage(deps: PageDeps, signal: AbortSignal): void {
  let reader: { readonly close: () => void } | null = null;

  const open = async (): Promise<Result<null>> => {
    const page = readPage(deps);
    if (!page.ok) return page;
    const { article } = page.value;
    const [stored, saved] = await Promise.all([
      sendFromPage('reader.settings'),
      sendFromPage('reader.savedId', { url: article.url }),
    ]);
    const settings = deps.parseSettings(stored.ok ? stored.value : null);
    const onClose = (): void => {
      reader = null;
    };
    const actions = { ...readerActions(articleText(article)), onClose };
    const savedId = saved.ok && saved.value !== null ? { savedId: saved.value } : {};
    reader = deps.openReader({ ...page.value, ...savedId, settings, actions });
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
