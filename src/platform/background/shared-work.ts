export interface SharedWork<T> {
  isRunning(tabId: number): boolean;
  /** Starts the work, or joins it where it is running for that tab already. */
  run(tabId: number, work: () => Promise<T>): Promise<T>;
}

/** Work under way, by tab. Memory only: if the background dies, so does the work. */
export function createSharedWork<T>(): SharedWork<T> {
  const running = new Map<number, Promise<T>>();
  return {
    isRunning: (tabId) => running.has(tabId),
    run: (tabId, work) => {
      const present = running.get(tabId);
      if (present) return present;
      const started = work().finally(() => running.delete(tabId));
      running.set(tabId, started);
      return started;
    },
  };
}
