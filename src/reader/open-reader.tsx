import { render } from 'preact';
import { tokensCss } from '@/ui';
import { addHistoryEntry } from './overlay/history-entry';
import { createOverlay } from './overlay/overlay';
import { gateEvents } from './overlay/trust-gate';
import { watchRemoval } from './overlay/watch-removal';
import type { ReaderHandle, ReaderOptions } from './reader-options';
import { afterFirstPaint } from './session/after-first-paint';
import { markSaved } from './session/mark-saved';
import { createReaderState } from './session/reader-state';
import { articleStage } from './session/run-session';
import { createTypefaceLoader } from './session/typefaces';
import { resumePosition } from './session/watch-scroll';
import { readerCss } from './style/reader-css';

/**
 * Shows an article over its page. The page lies still behind and is byte for byte as it was after closing.
 * Throws only where the document has no window.
 */
export function openReader(options: ReaderOptions): ReaderHandle {
  const { document, text, actions, isTrusted = (event: Event) => event.isTrusted } = options;
  const view = document.defaultView;
  if (!view) throw new Error('openReader needs a document with a window');
  const language = text('reader_language');
  const listening = new AbortController();
  const { signal } = listening;
  const state = createReaderState(options);
  const typefaces = createTypefaceLoader(document, actions.loadFont);
  const overlay = createOverlay({ document, css: tokensCss + readerCss, language });
  const { host, root, dialog } = overlay;

  const leave = (): void => {
    if (signal.aborted) return;
    listening.abort();
    render(null, dialog);
    overlay.remove();
    typefaces.unload();
    actions.onClose();
  };
  let removeEntry = (): void => undefined;
  const close = (): void => {
    if (signal.aborted) return;
    leave();
    removeEntry();
  };

  const shell = { options, view, overlay, state, typefaces, language, isTrusted, close, signal };
  const show = articleStage(shell);
  dialog.setAttribute('aria-label', text('reader_name'));
  gateEvents(root, isTrusted, signal);
  // Before the text is in it: the browser looks for something to focus, for which it would lay all of it out.
  dialog.showModal();
  const reader = show(options.article);
  watchRemoval(host, close, signal);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    reader.commands.goBack();
  });
  dialog.addEventListener('close', close);
  // A focus asks for the layout, and an entry has browsers draw their address bar anew; the text comes first.
  afterFirstPaint(view, signal, () => {
    root.querySelector<HTMLElement>('.scroller')?.focus({ preventScroll: true });
    removeEntry = addHistoryEntry(view, leave);
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
