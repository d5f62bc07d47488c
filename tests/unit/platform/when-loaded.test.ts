import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '@/platform/browser';
import { whenLoaded } from '@/platform/tabs';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A tab that shows `url`, and the means to show another. */
function aTab(url: string, status: string) {
  const show = (next: string, is: string): void => {
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({
      id: 7,
      url: next,
      status: is,
      incognito: false,
    } as never);
  };
  show(url, status);
  return show;
}

async function isDone(work: Promise<void>): Promise<boolean> {
  let done = false;
  void work.then(() => {
    done = true;
  });
  await vi.advanceTimersByTimeAsync(500);
  return done;
}

it('goes on at once where the page is there', async () => {
  aTab('https://bao-mau.example/bai-1', 'complete');
  expect(await isDone(whenLoaded(7))).toBe(true);
});

it('does not take the empty page of a new tab for the one that is coming', async () => {
  const show = aTab('about:blank', 'complete');
  const loaded = whenLoaded(7);
  expect(await isDone(loaded)).toBe(false);
  show('https://bao-mau.example/bai-1', 'loading');
  expect(await isDone(loaded)).toBe(false);
  // No event tells of it: the browser took note of the listener too late.
  show('https://bao-mau.example/bai-1', 'complete');
  expect(await isDone(loaded)).toBe(true);
});

it('goes on with a page that never ends loading', async () => {
  aTab('https://bao-mau.example/bai-1', 'loading');
  const loaded = whenLoaded(7);
  await vi.advanceTimersByTimeAsync(61_000);
  expect(await isDone(loaded)).toBe(true);
});
