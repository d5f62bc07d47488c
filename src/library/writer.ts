import type { Result } from '@/article';
import { attempt } from './attempt';
import { recover } from './batch/roll-back';
import type { KeyValueStore } from './key-value-store';
import { createQueue } from './queue';

export type Writer = <T>(work: () => Promise<Result<T>>) => Promise<Result<T>>;

/**
 * Runs works on the store one after the other. Before the first of them, an import that an earlier background
 * did not live to finish is taken back.
 */
export function createWriter(store: KeyValueStore): Writer {
  const queue = createQueue();
  let isRecovered = false;
  return (work) =>
    queue(() =>
      attempt(async () => {
        if (!isRecovered) await recover(store);
        isRecovered = true;
        return work();
      }),
    );
}
