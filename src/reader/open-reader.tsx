import { render } from 'preact';
import { tokensCss } from '@/ui';
import { handleKeys } from './keys/handle-keys';
import { addHistoryEntry } from './overlay/history-entry';
import { createOverlay } from './overlay/overlay';
import { gateEvents } from './overlay/trust-gate';
import { watchRemoval } from './overlay/watch-removal';
import type { ReaderHandle, ReaderOptions } from './reader-options';
import { createReader } from './session/create-reader';
import { createReaderState } from './session/reader-state';
import { createTypefaceLoader } from './session/typefaces';
import { resumePosition, watchScroll } from './session/watch-scroll';
import { watchState } from './session/watch-state';
import { readerCss } from './style/reader-css';
import { ReaderView } from './view/reader-view';

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
  const removeEntry = addHistoryEntry(view, leave);
  const close = (): void => {
    if (signal.aborted) return;
    leave();
    removeEntry();
  };

  const reader = createReader({ options, view, overlay, state, typefaces, language, close, signal });
  watchState({ reader, host, typefaces, signal });
  dialog.setAttribute('aria-label', text('reader_name'));
  render(<ReaderView reader={reader} />, dialog);
  gateEvents(root, isTrusted, signal);
  handleKeys(reader, { root, isTrusted, signal });
  watchRemoval(host, close, signal);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    reader.commands.goBack();
  });
  dialog.addEventListener('close', close);
  dialog.showModal();

  const scroller = root.querySelector<HTMLElement>('.scroller');
  if (scroller) {
    scroller.focus({ preventScroll: true });
    watchScroll(reader, scroller, signal);
  }
  void resumePosition(reader);
  return {
    close,
    applySettings: (settings) => {
      state.settings.value = settings;
    },
  };
}
