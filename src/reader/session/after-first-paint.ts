/** Runs work once the browser has shown a frame, unless the reader is gone by then. */
export function afterFirstPaint(view: Window, signal: AbortSignal, work: () => void): void {
  const run = (): void => {
    if (!signal.aborted) work();
  };
  // The callback of a frame runs before it is painted; the task after it runs behind.
  view.requestAnimationFrame(() => view.setTimeout(run));
}
