import { tokensCss } from '@/ui';
import { createOverlay } from '../overlay/overlay';
import type { ReaderOptions } from '../reader-options';
import { readerCss } from '../style/reader-css';
import { createExit, type Exit } from './create-exit';
import { createReaderState } from './reader-state';
import type { Shell } from './run-session';
import { createTypefaceLoader } from './typefaces';

/**
 * Lays an empty overlay over the page, which lies still from now on, and makes what lasts until the reader is left.
 * Throws where the document has no window, before it has touched anything.
 */
export function createShell(options: ReaderOptions): Shell & Exit {
  const { document, text, actions, isTrusted = (event: Event) => event.isTrusted } = options;
  const view = document.defaultView;
  if (!view) throw new Error('openReader needs a document with a window');
  const language = text('reader_language');
  const state = createReaderState(options);
  const typefaces = createTypefaceLoader(document, actions.loadFont);
  const overlay = createOverlay({ document, css: tokensCss + readerCss, language });
  const exit = createExit({ options, view, overlay, typefaces });
  return { options, view, overlay, state, typefaces, language, isTrusted, ...exit };
}
