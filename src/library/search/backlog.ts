import type { Card } from '../cards/card';

/** Records per reading: about a megabyte, a few milliseconds of the page's time. */
const recordsAtOnce = 60;

/** Waits for a moment in which the page has nothing else to do. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 4);
  });

interface BacklogOptions {
  /** Reads the records of some cards into the index. */
  readonly readPart: (part: readonly Card[]) => Promise<void>;
  /** Called each time all was read. */
  readonly whenDone: () => void;
}

/**
 * Records that wait to be read into the index: they are read in their order, a part in each idle moment.
 * Where reading fails, all that is left waits until `replace` is called again.
 */
export function createBacklog({ readPart, whenDone }: BacklogOptions) {
  let waiting: readonly Card[] = [];
  let isRunning = false;

  async function work(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    try {
      while (waiting.length > 0) {
        await idle();
        const part = waiting.slice(0, recordsAtOnce);
        await readPart(part);
        // Others may have come or gone meanwhile, so only what was read is taken out.
        const read = new Set(part);
        waiting = waiting.filter((card) => !read.has(card));
      }
    } finally {
      isRunning = false;
    }
    whenDone();
  }

  return {
    isEmpty: (): boolean => waiting.length === 0,
    /** Takes the place of what waited before. */
    replace(cards: readonly Card[]): void {
      waiting = cards;
      // A store that fails now is asked again at the next change; until then the cards are searched.
      if (waiting.length > 0) void work().catch(() => undefined);
    },
  };
}
