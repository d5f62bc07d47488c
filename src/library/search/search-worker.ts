import { createDocNumbers } from './doc-numbers';
import { latestFirst } from './latest-first';
import { createRehearsal } from './rehearsal';
import type { SearchDoc } from './search-doc';
import { createSearchIndex, type NumberedDoc } from './search-index';

type Request =
  | { readonly kind: 'put'; readonly docs: readonly NumberedDoc[] }
  | { readonly kind: 'drop'; readonly ids: readonly number[] }
  | { readonly kind: 'find'; readonly turn: number; readonly typed: string };

interface Answer {
  readonly turn: number;
  readonly ids: Uint32Array<ArrayBuffer>;
}

/** Either end of a channel to a worker. */
interface Port<In, Out> {
  postMessage(message: Out, options?: { readonly transfer: Transferable[] }): void;
  addEventListener(type: 'message', listener: (event: { readonly data: In }) => void): void;
}

/** Holds the index in a worker, so that neither building nor asking it makes the page wait. */
export function serveSearch(scope: Port<Request, Answer>): void {
  const index = createSearchIndex();
  const rehearseOnce = createRehearsal(index);
  scope.addEventListener('message', ({ data }) => {
    if (data.kind === 'put') {
      index.put(data.docs);
      rehearseOnce(data.docs);
    } else if (data.kind === 'drop') index.drop(data.ids);
    else {
      const ids = index.find(data.typed);
      scope.postMessage({ turn: data.turn, ids }, { transfer: [ids.buffer] });
    }
  });
}

export interface SearchClient {
  put(docs: readonly SearchDoc[]): void;
  drop(ids: readonly string[]): void;
  /** Ids, best first; null where a later search came before this one's turn. */
  find(typed: string): Promise<readonly string[] | null>;
}

/** The page's end. Messages keep their order, so what is found knows all that was put before. */
export function connectSearch(worker: Port<Answer, Request>): SearchClient {
  const numbers = createDocNumbers();
  const waiting = new Map<number, (ids: readonly string[]) => void>();
  let turn = 0;
  worker.addEventListener('message', ({ data }) => {
    waiting.get(data.turn)?.(numbers.idsOf(data.ids));
    waiting.delete(data.turn);
  });
  const find = (typed: string): Promise<readonly string[]> =>
    new Promise((resolve) => {
      waiting.set(++turn, resolve);
      worker.postMessage({ kind: 'find', turn, typed });
    });
  return {
    put: (docs) =>
      worker.postMessage({ kind: 'put', docs: docs.map((doc) => ({ ...doc, id: numbers.of(doc.id) })) }),
    drop: (ids) => worker.postMessage({ kind: 'drop', ids: ids.map(numbers.of) }),
    find: latestFirst(find),
  };
}
