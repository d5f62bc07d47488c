import { gateEvents } from './overlay/trust-gate';
import { watchRemoval } from './overlay/watch-removal';
import type { ReaderHandle, ReaderOptions } from './reader-options';
import { afterFirstPaint } from './session/after-first-paint';
import { createShell } from './session/create-shell';
import { markSaved } from './session/mark-saved';
import type { Reader } from './session/reader';
import { articleStage, type Shell } from './session/run-session';
import { resumePosition } from './session/watch-scroll';

/** Shows the dialog, and the article in it. */
function showDialog(shell: Shell): Reader {
  const { options, overlay, isTrusted, signal } = shell;
  const { root, dialog } = overlay;
  const show = articleStage(shell);
  dialog.setAttribute('aria-label', options.text('reader_name'));
  gateEvents(root, isTrusted, signal);
  // Before the text is in it: the browser looks for something to focus, for which it would lay all of it out.
  dialog.showModal();
  return show(options.article);
}

/** Goes back or leaves when the browser asks for it, and leaves when the page takes the reader away. */
function watchDialog({ overlay, close, signal }: Shell, { commands }: Reader): void {
  const { host, dialog } = overlay;
  watchRemoval(host, close, signal);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    commands.goBack();
  });
  dialog.addEventListener('close', close);
}

/**
 * Shows an article over its page. The page lies still behind and is byte for byte as it was after closing.
 * Throws only where the document has no window.
 */
export function openReader(options: ReaderOptions): ReaderHandle {
  const shell = createShell(options);
  const { view, overlay, state, close, closeOnBack, signal } = shell;
  const reader = showDialog(shell);
  watchDialog(shell, reader);
  // A focus asks for the layout, and an entry has browsers draw their address bar anew; the text comes first.
  afterFirstPaint(view, signal, () => {
    overlay.root.querySelector<HTMLElement>('.scroller')?.focus({ preventScroll: true });
    closeOnBack();
  });
  void resumePosition(reader);
  void markSaved(reader);
  return {
    close,
    applySettings: (settings) => {
      state.settings.value = settings;
    },
  };
}
