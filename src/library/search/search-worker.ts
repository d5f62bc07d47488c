import type { SearchDoc } from './search-doc';
import { createSearchIndex } from './search-index';

type Request =
  | { readonly kind: 'put'; readonly docs: readonly SearchDoc[] }
  | { readonly kind: 'drop'; readonly ids: readonly string[] }
  | { readonly kind: 'find'; readonly turn: number; readonly typed: string };

interface Answer {
  readonly turn: number;
  readonly ids: readonly string[];
}

interface Post<T> {
  postMessage(message: T): void;
}

/** Either end of a channel to a worker. */
interface Port<In, Out> extends Post<Out> {
  addEventListener(type: 'message', listener: (event: { readonly data: In }) => void): void;
}

/** Holds the index in a worker, so that neither building nor asking it makes the page wait. */
export function serveSearch(scope: Port<Request, Answer>): void {
  const index = createSearchIndex();
  scope.addEventListener('message', ({ data }) => {
    if (data.kind === 'put') index.put(data.docs);
    else if (data.kind === 'drop') index.drop(data.ids);
    else scope.postMessage({ turn: data.turn, ids: index.find(data.typed) });
  });
}

export interface SearchClient {
  put(docs: readonly SearchDoc[]): void;
  drop(ids: readonly string[]): void;
  find(typed: string): Promise<readonly string[]>;
}

/** The page's end. Messages keep their order, so what is found knows all that was put before. */
export function connectSearch(worker: Port<Answer, Request>): SearchClient {
  const waiting = new Map<number, (ids: readonly string[]) => void>();
  let turn = 0;
  worker.addEventListener('message', ({ data }) => {
    waiting.get(data.turn)?.(data.ids);
    waiting.delete(data.turn);
  });
  return {
    put: (docs) => worker.postMessage({ kind: 'put', docs }),
    drop: (ids) => worker.postMessage({ kind: 'drop', ids }),
    find: (typed) =>
      new Promise((resolve) => {
        waiting.set(++turn, resolve);
        worker.postMessage({ kind: 'find', turn, typed });
      }),
  };
}
