import { expect, it, vi } from 'vitest';
import { browser } from '@/platform/browser';
import { whenLoaded } from '@/platform/tabs';

type Updated = (id: number, change: { status?: string }, tab: { url?: string }) => void;

/** A tab that shows `url`, and the means to tell what becomes of it. */
function aTab(url: string, status: string) {
  let tell: Updated = () => {};
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: 7, url, status, incognito: false } as never);
  vi.spyOn(browser.tabs.onUpdated, 'addListener').mockImplementation((listener) => {
    tell = listener as unknown as Updated;
  });
  return (next: string) => tell(7, { status: 'complete' }, { url: next });
}

async function isDone(work: Promise<void>): Promise<boolean> {
  let done = false;
  void work.then(() => {
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve));
  return done;
}

it('goes on at once where the page is there', async () => {
  aTab('https://bao-mau.example/bai-1', 'complete');
  expect(await isDone(whenLoaded(7))).toBe(true);
});

it('does not take the empty page of a new tab for the one that is coming', async () => {
  const complete = aTab('about:blank', 'complete');
  const loaded = whenLoaded(7);
  complete('about:blank');
  expect(await isDone(loaded)).toBe(false);
  complete('https://bao-mau.example/bai-1');
  expect(await isDone(loaded)).toBe(true);
});
