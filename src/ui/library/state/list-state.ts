import { signal } from '@preact/signals';
import type { LibraryQuery } from '../library-query';

/** Rows are drawn in steps, so that ten thousand records open at once: first what fills a screen, then twice as many … */
const firstRows = 12;
/** … up to so many at a time. */
const mostRowsAtOnce = 60;

interface ListContext {
  readonly ask: (change: Partial<LibraryQuery>) => void;
  readonly uncheckAll: () => void;
}

/** How many rows of the list are drawn, and what asks for others. */
export function createListState({ ask, uncheckAll }: ListContext) {
  const rows = signal(firstRows);

  /** Changes what the list shows; the rows begin again. */
  function filter(change: Partial<LibraryQuery>): void {
    rows.value = firstRows;
    uncheckAll();
    ask(change);
  }

  function showMore(): void {
    rows.value += Math.min(rows.value, mostRowsAtOnce);
  }

  return { rows, filter, showMore };
}
