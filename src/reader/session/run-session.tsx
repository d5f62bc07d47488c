import { render } from 'preact';
import type { Article } from '@/article';
import { handleKeys } from '../keys/handle-keys';
import type { Overlay } from '../overlay/overlay';
import type { ReaderOptions } from '../reader-options';
import { watchSelection } from '../selection/watch-selection';
import { ReaderView } from '../view/reader-view';
import { createReader } from './create-reader';
import type { Reader } from './reader';
import type { ReaderState } from './reader-state';
import type { TypefaceLoader } from './typefaces';
import { watchScroll } from './watch-scroll';
import { watchState } from './watch-state';

/** What lasts as long as the reader is open. */
export interface Shell {
  readonly options: ReaderOptions;
  readonly view: Window & typeof globalThis;
  readonly overlay: Overlay;
  readonly state: ReaderState;
  readonly typefaces: TypefaceLoader;
  readonly language: string;
  /** True for what a person did; a page can send key events too. */
  readonly isTrusted: (event: Event) => boolean;
  readonly close: () => void;
  readonly signal: AbortSignal;
}

/**
 * Shows articles in the shell, one at a time: the second takes the place of the first, with all that listened
 * for it. That happens where an article of several pages is completed.
 */
export function articleStage(shell: Shell): (article: Article) => Reader {
  const { options, overlay, state, typefaces, isTrusted } = shell;
  const { dialog, root } = overlay;
  let session = new AbortController();
  const show = (article: Article): Reader => {
    session.abort();
    session = new AbortController();
    const signal = AbortSignal.any([session.signal, shell.signal]);
    const reader = createReader({ ...shell, options: { ...options, article }, show, signal });
    watchState({ reader, dialog, typefaces, signal });
    render(<ReaderView reader={reader} />, dialog);
    handleKeys(reader, { root, isTrusted, signal });
    watchSelection(reader, root, signal);
    const scroller = root.querySelector<HTMLElement>('.scroller');
    if (scroller) watchScroll(reader, scroller, signal);
    state.popover.value = null;
    return reader;
  };
  return show;
}
