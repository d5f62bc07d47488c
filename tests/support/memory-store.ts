import type { KeyValueStore, StoreError } from '../../src/library';

export interface MemoryStore extends KeyValueStore {
  /** What is stored now. */
  readonly data: Map<string, unknown>;
  /** The names of the calls so far. */
  readonly calls: string[];
  /** The next `set` fails with that code and writes nothing. */
  failNextSet(code: StoreError['code']): void;
  /**
   * After so many more calls every call hangs for ever, as when the background is stopped. Resolves with the
   * first one that hangs.
   */
  dieAfter(calls: number): Promise<void>;
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** A store in memory that keeps copies, as `storage.local` does, and fails when told to. */
export function memoryStore(initial: Readonly<Record<string, unknown>> = {}): MemoryStore {
  const data = new Map<string, unknown>(Object.entries(copy(initial)));
  const calls: string[] = [];
  let failing: StoreError['code'] | undefined;
  let callsLeft = Number.POSITIVE_INFINITY;
  let onDeath = (): void => {};
  const call = async <T>(name: string, work: () => T): Promise<T> => {
    calls.push(name);
    if (callsLeft-- <= 0) {
      onDeath();
      return new Promise<T>(() => {});
    }
    return work();
  };
  return {
    data,
    calls,
    failNextSet: (code) => {
      failing = code;
    },
    dieAfter: (count) => {
      callsLeft = count;
      return new Promise((resolve) => {
        onDeath = resolve;
      });
    },
    get: (keys) =>
      call('get', () =>
        copy(Object.fromEntries(keys.flatMap((key) => (data.has(key) ? [[key, data.get(key)]] : [])))),
      ),
    getAll: () => call('getAll', () => copy(Object.fromEntries(data))),
    keys: () => call('keys', () => [...data.keys()]),
    set: (record) =>
      call('set', () => {
        const code = failing;
        failing = undefined;
        if (code) throw Object.assign(new Error(code), { code });
        for (const [key, value] of Object.entries(copy(record))) data.set(key, value);
      }),
    remove: (keys) => call('remove', () => keys.forEach((key) => void data.delete(key))),
  };
}
