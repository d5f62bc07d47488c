import { createLibrary } from '../../src/library';
import { type MemoryStore, memoryStore } from './memory-store';

/** A library over a store in memory, with a clock that the test sets. */
export function aLibrary(store: MemoryStore = memoryStore()) {
  const clock = { now: new Date('2026-11-20T08:00:00.000Z') };
  const library = createLibrary({ store, now: () => clock.now });
  const forwardDays = (days: number): void => {
    clock.now = new Date(clock.now.getTime() + days * 86_400_000);
  };
  return { store, library, forwardDays };
}
