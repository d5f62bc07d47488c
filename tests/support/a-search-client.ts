import { connectSearch, serveSearch } from '../../src/library';

/** The index behind a channel as a worker has it, without the worker: messages are handled in their order. */
export function aSearchClient() {
  const toPage = new EventTarget();
  const toIndex = new EventTarget();
  const port = (from: EventTarget, to: EventTarget) => ({
    postMessage: (data: unknown) => {
      queueMicrotask(() => to.dispatchEvent(new MessageEvent('message', { data })));
    },
    addEventListener: (type: 'message', listener: (event: { readonly data: never }) => void) =>
      from.addEventListener(type, (event) => listener(event as MessageEvent<never>)),
  });
  serveSearch(port(toIndex, toPage));
  return connectSearch(port(toPage, toIndex));
}
