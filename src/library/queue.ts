export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** Runs pieces of work one after the other, so that two read-modify-writes never cross. */
export function createQueue(): Queue {
  let tail: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const result = tail.then(work);
    tail = result.catch(() => undefined);
    return result;
  };
}
