import type { Page } from 'puppeteer-core';
import type { Result } from '../../src/article';
import type { Chromium } from './chromium';
import { until } from './until';

/** The storage call at which the background stops: before it is made, or made and never answered. */
export interface Death {
  readonly call: number;
  readonly isMade: boolean;
}

export interface MortalBackground {
  /** Sends a message from a page of the extension; null where the background stopped before it answered. */
  ask(type: string, ...input: readonly unknown[]): Promise<Result<unknown> | null>;
  /** The same, while the background stops at a call; where it needs fewer, it answers. */
  askUntil(death: Death, type: string, ...input: readonly unknown[]): Promise<Result<unknown> | null>;
  /** Stops the background, whatever it is at. */
  stop(): Promise<void>;
  stored(): Promise<Record<string, unknown>>;
  restore(stored: Record<string, unknown>): Promise<void>;
}

const patienceMs = 10_000;
const longestStopMs = 3000;
const pause = <T>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(resolve, ms, value));

/** Runs in the background: from that call on its storage answers nothing. */
function holdStorage({ call, isMade }: Death): void {
  const area = chrome.storage.local as unknown as Record<string, (...values: unknown[]) => unknown>;
  const scope = globalThis as unknown as { isHeld: Promise<void> };
  let left = call;
  scope.isHeld = new Promise((resolve) => {
    for (const name of ['get', 'getKeys', 'set', 'remove']) {
      const original = area[name]?.bind(area);
      area[name] = (...values) => {
        if (left-- > 0) return original?.(...values);
        // Its answer goes nowhere, be it waited for by a callback or as a promise.
        if (left === -1 && isMade) void original?.(...values.filter((value) => typeof value !== 'function'));
        resolve();
        return new Promise(() => {});
      };
    }
  });
}

/** The extension's background in Chromium, stopped at will; `own` is any page of the extension. */
export function mortalBackground(chromium: Chromium, own: Page): MortalBackground {
  const send = (type: string, input: readonly unknown[]) =>
    own.evaluate(
      (message) => (chrome.runtime.sendMessage(message) as Promise<Result<unknown>>).catch(() => null),
      { tinSach: type, input: [...input] },
    );
  const running = () => chromium.browser.targets().find((target) => target.type() === 'service_worker');

  async function stop(): Promise<void> {
    const target = running();
    if (!target) return;
    // The driver lets go of a target that is gone by then, and says so.
    await (await chromium.worker()).close().catch(() => undefined);
    // A message that is under way may have started the next one by now, which is none of ours to wait for.
    const isGone = async () => !chromium.browser.targets().includes(target);
    await Promise.race([until(isGone, (is) => is), pause(longestStopMs, null)]).catch(() => null);
  }

  return {
    stop,
    ask: (type, ...input) => Promise.race([send(type, input), pause(patienceMs, null)]),
    askUntil: async (death, type, ...input) => {
      // A message that nobody knows wakes the background, and makes no call.
      await send('wake', []);
      const worker = await chromium.worker();
      await worker.evaluate(holdStorage, death);
      const held = worker
        .evaluate(() => (globalThis as unknown as { isHeld: Promise<void> }).isHeld)
        .then(() => null);
      const answer = send(type, input);
      const first = await Promise.race([answer, held]);
      await stop();
      await Promise.race([answer, pause(1000, null)]);
      await held.catch(() => null);
      return first;
    },
    stored: () => own.evaluate(() => chrome.storage.local.get(null)),
    restore: (stored) =>
      own.evaluate(async (values) => {
        await chrome.storage.local.clear();
        await chrome.storage.local.set(values);
      }, stored),
  };
}
