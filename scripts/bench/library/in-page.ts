import { createLibrary } from '@/library';
import { extensionArea, extensionStore as store } from './extension-store';
import { inventedRecord } from './invented-record';

const recordsAtOnce = 250;

/** What the bench calls by name in a page of the extension. */
const bench = {
  /** Fills the storage with the records of these numbers. */
  fill: async (from: number, to: number): Promise<void> => {
    for (let first = from; first < to; first += recordsAtOnce) {
      const entries: [string, unknown][] = [];
      for (let number = first; number < Math.min(to, first + recordsAtOnce); number++) {
        const { saved, text } = inventedRecord(number);
        entries.push([`summary:${saved.id}`, saved], [`text:${saved.id}`, text]);
      }
      await extensionArea.set(Object.fromEntries(entries));
    }
  },
  /** What the background does after an update: makes the cards. */
  tidy: () => createLibrary({ store, now: () => new Date() }).tidy(),
  /** Milliseconds of each save of a new article, through the library's own queue. */
  save: async (from: number, count: number): Promise<readonly number[]> => {
    const library = createLibrary({ store, now: () => new Date() });
    const times: number[] = [];
    for (let number = from; number < from + count; number++) {
      const { saved, paragraphs } = inventedRecord(number);
      const article = { ...saved.summary, paragraphs, captions: [] };
      const start = performance.now();
      await library.save({ article, summary: saved.summary });
      times.push(performance.now() - start);
    }
    return times;
  },
  clear: () => extensionArea.clear(),
};

export type LibraryBench = typeof bench;

(globalThis as unknown as { libraryBench: LibraryBench }).libraryBench = bench;
