import type { Detection, Result } from '@/article';

export interface Verdict {
  readonly url: string;
  readonly canonical: string;
  readonly detection: Detection;
}

export interface PageWatch {
  readonly document: Document;
  readonly window: Window;
  readonly detect: (document: Document, url: URL) => Detection;
  /** Sends a verdict; a Failure 'page-needs-reload' ends the watch. */
  readonly report: (verdict: Verdict) => Promise<Result<null>>;
  readonly canonicalOf: (document: Document) => string;
  readonly isAlive: () => boolean;
}

/** Quiet time after a change before the page is looked at again, in ms: frameworks change head and body in steps. */
const settleMs = 400;
/** Looks per document. A page whose title blinks must not keep us busy for ever. */
const maxLooks = 40;

/**
 * Looks at the page now, and again after each in-page navigation: history, the Navigation API, or a changed
 * title or canonical link. No polling. Ends with the given controller, or when the extension goes away.
 */
export function watchPage(watch: PageWatch, controller: AbortController): void {
  const { document, window, detect, report, canonicalOf, isAlive } = watch;
  const { signal } = controller;
  let looks = 0;
  let seen = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const address = (): string => document.location?.href ?? '';
  const identity = (): string => [address(), document.title, canonicalOf(document)].join('\n');
  const look = async (): Promise<void> => {
    if (!isAlive() || ++looks > maxLooks) return controller.abort();
    seen = identity();
    const url = address();
    const verdict = { url, canonical: canonicalOf(document), detection: detect(document, new URL(url)) };
    const reply = await report(verdict);
    if (!reply.ok && reply.error.code === 'page-needs-reload') controller.abort();
  };
  const lookSoon = (): void => {
    if (signal.aborted || identity() === seen) return;
    clearTimeout(timer);
    timer = setTimeout(() => void look(), settleMs);
  };

  window.addEventListener('popstate', lookSoon, { signal });
  navigationOf(window)?.addEventListener('navigatesuccess', lookSoon, { signal });
  const observer = new MutationObserver(lookSoon);
  if (document.head) {
    const attributeFilter = ['href'];
    observer.observe(document.head, { childList: true, subtree: true, characterData: true, attributeFilter });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  void look();
}

/** The Navigation API, where the browser has it: Firefox got it late. */
const navigationOf = (window: Window): EventTarget | undefined =>
  'navigation' in window && window.navigation instanceof EventTarget ? window.navigation : undefined;
