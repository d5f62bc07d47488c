// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '@/article';
import { type PageWatch, type Verdict, watchPage } from '@/platform/page/watch-page';

const longestWaitMs = 60_000;

/** A watch over a page that counts as an article as soon as it holds an `article`. */
function startWatch(changes: Partial<PageWatch> = {}) {
  const told: Verdict[] = [];
  const isArticle = vi.fn((page: Document) => page.querySelector('article') !== null);
  const controller = new AbortController();
  const watch: PageWatch = {
    document,
    window,
    isArticle,
    report: async (verdict) => {
      told.push(verdict);
      return success(null);
    },
    canonicalOf: () => '',
    isAlive: () => true,
    ...changes,
  };
  watchPage(watch, controller);
  return { isArticle, told, controller };
}

const append = (name: string) => document.body.append(document.createElement(name));
/** Lets observers run, then the given time. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

let running: AbortController | undefined;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});
afterEach(() => {
  running?.abort();
  vi.useRealTimers();
});

describe('the watch over a page', () => {
  it('looks once at a page that stays as it is', async () => {
    const { isArticle, controller } = startWatch();
    running = controller;
    await pass(longestWaitMs);
    expect(isArticle).toHaveBeenCalledTimes(1);
  });

  it('looks again when the text comes late, and tells the new verdict', async () => {
    const { told, controller } = startWatch();
    running = controller;
    await pass(5000);
    append('article');
    await pass(1000);
    expect(told.map(({ isArticle }) => isArticle)).toEqual([false, true]);
  });

  it('tells nothing where nothing new came of a change', async () => {
    const { told, isArticle, controller } = startWatch();
    running = controller;
    append('div');
    await pass(1000);
    expect([isArticle.mock.calls.length, told.length]).toEqual([2, 1]);
  });

  it('looks a few times only at a page that changes for ever', async () => {
    const { isArticle, controller } = startWatch();
    running = controller;
    for (let second = 0; second < 120; second++) {
      append('i');
      await pass(1000);
    }
    expect(isArticle.mock.calls.length).toBeLessThanOrEqual(6);
  });

  it('looks afresh at a new address, however busy the last one was', async () => {
    const { told, controller } = startWatch();
    running = controller;
    for (let second = 0; second < 60; second++) {
      append('i');
      await pass(1000);
    }
    history.pushState(null, '', '/bai-2.htm');
    document.title = 'Bài hai';
    await pass(500);
    append('article');
    await pass(1000);
    expect(told.slice(-2).map(({ url, isArticle }) => [new URL(url).pathname, isArticle])).toEqual([
      ['/bai-2.htm', false],
      ['/bai-2.htm', true],
    ]);
  });

  it('follows the back button', async () => {
    const { told, controller } = startWatch();
    running = controller;
    history.replaceState(null, '', '/bai-1.htm');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await pass(1000);
    expect(told.map(({ url }) => new URL(url).pathname)).toEqual(['/', '/bai-1.htm']);
  });

  it('tells its verdict again when the page comes back from the cache', async () => {
    const { told, controller } = startWatch();
    running = controller;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await pass(1000);
    expect(told).toHaveLength(2);
  });

  it.each<[string, Partial<PageWatch>]>([
    ['the extension is gone', { isAlive: () => false }],
    ['the background asks for a reload', { report: async () => failure('page-needs-reload') }],
  ])('ends when %s', async (_, changes) => {
    const { isArticle, controller } = startWatch(changes);
    await pass(0);
    const before = isArticle.mock.calls.length;
    append('article');
    await pass(longestWaitMs);
    expect([controller.signal.aborted, isArticle.mock.calls.length]).toEqual([true, before]);
  });
});
