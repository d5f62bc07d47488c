import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { SavedSummary } from '@/article';
import type { Card } from '@/library';
import type { LibraryDeps } from '../library-deps';

/** The whole record of the open summary, read anew whenever its card changes; null while there is none. */
export function createOpenState(
  deps: LibraryDeps,
  id: ReadonlySignal<string>,
  card: ReadonlySignal<Card | null>,
) {
  const open = signal<SavedSummary | null>(null);
  let newest = 0;

  async function read(id: string): Promise<void> {
    const turn = ++newest;
    const [saved = null] = id === '' ? [] : await deps.read([id]).catch(() => []);
    if (turn === newest) open.value = saved;
  }

  const start = (): (() => void) =>
    effect(() => {
      void card.value;
      void read(id.value);
    });
  return { open, start };
}
