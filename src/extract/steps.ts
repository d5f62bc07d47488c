/** Work in steps: each `yield` is a point at which it may pause. */
export type Steps<T> = Generator<void, T>;

/** Calls `visit` for each item, in order; yields after every `stride` of them. */
export function* visitAll<T>(items: readonly T[], visit: (item: T) => void, stride = 100): Steps<void> {
  let count = 0;
  for (const item of items) {
    visit(item);
    if (++count % stride === 0) yield;
  }
}

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** So long a task may be before it makes way; with a slow step after it, it stays below the 50 ms of a long task. */
const mostMs = 8;

/** Lets the page's own work come first: a task of its own, where the browser can without the wait of timers. */
const nextTask = (): Promise<void> =>
  globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));

/** Does the steps in short tasks, so that a page stays responsive. Rejects with the signal's reason once it is aborted. */
export async function inShortTasks<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  let begin = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = steps.next();
    // After the last step too: what the caller goes on with is a task of its own.
    if (performance.now() - begin >= mostMs) {
      await nextTask();
      begin = performance.now();
    }
    if (done) return value;
  }
}
