/**
 * Adds one history entry, so that the browser's Back closes the reader. `onBack` is called when the person
 * goes back; the returned function takes the entry away on every other way out. A page script that listens
 * for `popstate` since before may hear of it, with its own state and address, as of a step to a fragment.
 * Without access to history (a sandboxed page) the reader does without.
 */
export function addHistoryEntry(view: Window, onBack: () => void): () => void {
  const href = view.location.href;
  const before = view.history.length;
  try {
    // The page's own state again: a router that reads it finds what it left.
    view.history.pushState(view.history.state, '');
  } catch (refused) {
    void refused;
    return () => {};
  }
  const length = view.history.length;
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  const onPop = (event: PopStateEvent): void => {
    event.stopImmediatePropagation();
    listening.abort();
    onBack();
  };
  view.addEventListener('popstate', onPop, options);
  return () => {
    if (listening.signal.aborted) return;
    listening.abort();
    // The page has moved on by itself: going back would undo its step, not ours.
    if (view.location.href !== href || view.history.length !== length || length < before) return;
    swallowNextPop(view);
    view.history.back();
  };
}

/** Hides our own step back from the page, and keeps the browser from moving the page's scroll position. */
function swallowNextPop(view: Window): void {
  const { scrollX: left, scrollY: top } = view;
  view.addEventListener(
    'popstate',
    (event) => {
      event.stopImmediatePropagation();
      view.scrollTo({ left, top, behavior: 'instant' });
    },
    { capture: true, once: true },
  );
}
