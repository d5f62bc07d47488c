import { isContextAlive } from '../page-browser';
import { sendFromPage } from '../send-from-page';
import { pageCanonical } from './page-canonical';
import { watchPage } from './watch-page';

/** Starts the always-on detector in a news page. */
export function startDetector(isArticle: (document: Document, url: URL) => boolean): void {
  const controller = new AbortController();
  watchPage(
    {
      document,
      window,
      isArticle,
      canonicalOf: pageCanonical,
      isAlive: isContextAlive,
      report: (verdict) => sendFromPage('page.detected', verdict),
    },
    controller,
  );
}
