import { render } from 'preact';
import { addHistoryEntry } from '../overlay/history-entry';
import type { Shell } from './run-session';

export type ExitOptions = Pick<Shell, 'options' | 'view' | 'overlay' | 'typefaces'>;

export interface Exit {
  /** Aborts as the reader is left. */
  readonly signal: AbortSignal;
  /** Leaves the reader; safe to call twice. */
  readonly close: () => void;
  /** From now on the browser's Back leaves the reader too. */
  readonly closeOnBack: () => void;
}

/** What brings the page back to what it was, once, whichever way the person goes. */
export function createExit({ options, view, overlay, typefaces }: ExitOptions): Exit {
  const listening = new AbortController();
  const { signal } = listening;
  const leave = (): void => {
    if (signal.aborted) return;
    listening.abort();
    render(null, overlay.dialog);
    overlay.remove();
    typefaces.unload();
    options.actions.onClose();
  };
  let removeEntry = (): void => undefined;
  const close = (): void => {
    if (signal.aborted) return;
    leave();
    removeEntry();
  };
  const closeOnBack = (): void => {
    removeEntry = addHistoryEntry(view, leave);
  };
  return { signal, close, closeOnBack };
}
