import { type Article, articleText, type Detection, failure, type Result, success } from '@/article';
import type { ArticlePages } from '@/extract';
import type { Settings } from '@/settings';
import { serveTab } from '../serve-tab';
import { pageProblem } from './page-problem';
import { createPageReader } from './page-reader';
import { offeredReader } from './reader-slot';
import { rememberPage } from './remember-page';

/** The engine, handed in by the entrypoint. */
export interface PageDeps {
  readonly document: Document;
  readonly detect: (document: Document, url: URL) => Detection;
  readonly extract: (document: Document, url: URL, options: { signal: AbortSignal }) => Promise<Article>;
  readonly findPages: (document: Document, url: URL) => ArticlePages | null;
  readonly parseSettings: (raw: unknown) => Settings;
}

/** What a page says. */
export interface ReadPage {
  readonly article: Article;
  readonly detection: Detection;
  /** Where the article is spread over several pages. */
  readonly pages: ArticlePages | null;
}

async function readPage(
  { document, detect, extract, findPages }: PageDeps,
  signal: AbortSignal,
): Promise<Result<ReadPage>> {
  const problem = pageProblem(document);
  if (problem) return failure(problem, document.contentType);
  const url = new URL(document.location.href);
  const article = await extract(document, url, { signal });
  if (article.paragraphs.length === 0 && article.lead === '') return failure('page-empty', 'no text found');
  return success({ article, detection: detect(document, url), pages: findPages(document, url) });
}

/** Serves 'tab.*' in this page: what it says, and the reader over it. */
export function servePage(deps: PageDeps, signal: AbortSignal): void {
  const read = rememberPage(deps.document, () => readPage(deps, signal));
  const reader = createPageReader(deps, { read, signal });
  serveTab(
    {
      'tab.inspect': async () => {
        const page = await read();
        if (!page.ok) return page;
        const { article, detection } = page.value;
        const needsReader = offeredReader() === undefined;
        return success({ article: articleText(article), detection, needsReader });
      },
      'tab.read': (_context, settings) => reader.toggle(settings),
      'tab.open': (_context, settings) => reader.openOnce(settings),
      'tab.settingsChanged': async (_context, settings) => {
        reader.applySettings(settings);
        return success(null);
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => reader.close(), { once: true });
}
