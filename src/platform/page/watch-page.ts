import type { Result } from '@/article';

export interface Verdict {
  readonly url: string;
  readonly canonical: string;
  readonly isArticle: boolean;
}

export interface PageWatch {
  readonly document: Document;
  readonly window: Window;
  readonly isArticle: (document: Document, url: URL) => boolean;
  /** Sends a verdict; a Failure 'page-needs-reload' ends the watch. */
  readonly report: (verdict: Verdict) => Promise<Result<null>>;
  readonly canonicalOf: (document: Document) => string;
  readonly isAlive: () => boolean;
}

/** Quiet time after a change before the page is looked at again, in ms: frameworks change head and body in steps. */
const settleMs = 400;
/**
 * Looks at one address. The wait doubles with each, so that they reach about 25 s into a page that is rendered
 * late, and then end: a ticker, a feed or a blinking title must not keep us busy for ever.
 */
const mostLooks = 6;
/** From so many addresses in one document on, each waits as long as this many ms: nobody reads that fast. */
const manyAddresses = 100;
const restlessMs = 5000;

const headChanges = { childList: true, subtree: true, characterData: true, attributeFilter: ['href'] };

/** Looks at one document as long as it lives; told apart by its address, which scripts change without a load. */
class PageWatcher {
  private address = '';
  private addresses = 0;
  private looks = 0;
  private told = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Title and canonical address: rare changes, always watched. */
  private readonly head = new MutationObserver(() => this.onChange());
  /** Elements that come late: watched while looks are left, and not while one is due. */
  private readonly body = new MutationObserver(() => this.onChange());

  constructor(
    private readonly watch: PageWatch,
    private readonly controller: AbortController,
  ) {}

  start(): void {
    const { window, document } = this.watch;
    const { signal } = this.controller;
    window.addEventListener('popstate', () => this.onChange(), { signal });
    navigationOf(window)?.addEventListener('navigatesuccess', () => this.onChange(), { signal });
    // A page that comes back from the back-forward cache: its script lives on, the toolbar has forgotten it.
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.onReturn(), { signal });
    if (document.head) this.head.observe(document.head, headChanges);
    signal.addEventListener('abort', () => this.stop());
    this.address = this.currentAddress();
    void this.look();
  }

  private currentAddress(): string {
    return this.watch.document.location?.href ?? '';
  }

  private onChange(): void {
    const address = this.currentAddress();
    if (address !== this.address) {
      this.address = address;
      this.looks = 0;
      this.lookIn(++this.addresses > manyAddresses ? restlessMs : settleMs);
    } else if (this.timer === undefined && this.looks < mostLooks) {
      this.lookIn(settleMs * 2 ** (this.looks - 1));
    }
  }

  private onReturn(): void {
    this.told = '';
    this.lookIn(0);
  }

  private lookIn(waitMs: number): void {
    this.body.disconnect();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), waitMs);
  }

  private async look(): Promise<void> {
    this.timer = undefined;
    if (!this.watch.isAlive()) return this.controller.abort();
    this.looks++;
    this.address = this.currentAddress();
    const { documentElement } = this.watch.document;
    if (this.looks < mostLooks) this.body.observe(documentElement, { childList: true, subtree: true });
    await this.tell();
  }

  /** Reports a verdict that differs from the last one. */
  private async tell(): Promise<void> {
    const { document, report, canonicalOf } = this.watch;
    const { address } = this;
    const canonical = canonicalOf(document);
    const isArticle = this.watch.isArticle(document, new URL(address));
    const verdict = [address, canonical, isArticle].join('\n');
    if (verdict === this.told) return;
    this.told = verdict;
    const reply = await report({ url: address, canonical, isArticle });
    if (!reply.ok && reply.error.code === 'page-needs-reload') this.controller.abort();
  }

  private stop(): void {
    this.head.disconnect();
    this.body.disconnect();
    clearTimeout(this.timer);
  }
}

/**
 * Looks at the page now, again after each in-page navigation (history, the Navigation API, or a changed title or
 * canonical link), and a few times while content comes late. No polling. Ends with the given controller, or when
 * the extension goes away.
 */
export const watchPage = (watch: PageWatch, controller: AbortController): void =>
  new PageWatcher(watch, controller).start();

/** The Navigation API, where the browser has it: Firefox got it late. */
const navigationOf = (window: Window): EventTarget | undefined =>
  'navigation' in window && window.navigation instanceof EventTarget ? window.navigation : undefined;
