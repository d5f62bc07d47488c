import type { SavedSummary } from '@/article';
import { warmSearch } from './select-saved';

/** Small enough that a key pressed meanwhile is answered within a frame or two. */
const recordsAtOnce = 100;

/** Makes the texts that searching needs, a few at a time between other work; gives the way to stop. */
export function warmInIdle(records: readonly SavedSummary[]): () => void {
  let at = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function step(): void {
    warmSearch(records.slice(at, at + recordsAtOnce));
    at += recordsAtOnce;
    timer = at < records.length ? setTimeout(step, 4) : undefined;
  }
  timer = setTimeout(step, 200);
  return () => clearTimeout(timer);
}
