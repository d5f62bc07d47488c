import { type Article, articleText, type Detection, failure, type Result, success } from '@/article';
import type { Output, TabProtocol } from '@/messages';
import type { Settings } from '@/settings';
import { sendFromPage } from '../send-from-page';
import { serveTab } from '../serve-tab';
import { pageProblem } from './page-problem';
import { readerActions } from './reader-actions';
import { offeredReader, type ReaderOpener } from './reader-slot';

/** The engine, handed in by the entrypoint. */
export interface PageDeps {
  readonly document: Document;
  readonly detect: (document: Document, url: URL) => Detection;
  readonly extract: (document: Document, url: URL, options: { signal: AbortSignal }) => Promise<Article>;
  readonly parseSettings: (raw: unknown) => Settings;
}

type ReadReply = Output<TabProtocol, 'tab.read'>;

interface Page {
  readonly article: Article;
  readonly detection: Detection;
}

async function readPage({ document, detect, extract }: PageDeps, signal: AbortSignal): Promise<Result<Page>> {
  const problem = pageProblem(document);
  if (problem) return failure(problem, document.contentType);
  const url = new URL(document.location.href);
  const article = await extract(document, url, { signal });
  if (article.paragraphs.length === 0 && article.lead === '') return failure('page-empty', 'no text found');
  return success({ article, detection: detect(document, url) });
}

/** Serves 'tab.*' in this page: what it says, and the reader over it. */
export function servePage(deps: PageDeps, signal: AbortSignal): void {
  let reader: { readonly close: () => void } | null = null;

  const open = async (openReader: ReaderOpener): Promise<Result<ReadReply>> => {
    const page = await readPage(deps, signal);
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
    reader = openReader({ ...page.value, ...savedId, settings, actions });
    return success({ needsReader: false });
  };

  const handlers = {
    'tab.inspect': async () => {
      const page = await readPage(deps, signal);
      return page.ok ? success({ ...page.value, article: articleText(page.value.article) }) : page;
    },
    'tab.read': async (): Promise<Result<ReadReply>> => {
      if (reader) {
        reader.close();
        reader = null;
        return success({ needsReader: false });
      }
      const opener = offeredReader();
      return opener ? open(opener) : success({ needsReader: true });
    },
  };
  serveTab(handlers, signal);
  signal.addEventListener('abort', () => reader?.close(), { once: true });
}
