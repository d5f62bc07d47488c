import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerReader, translateInPage } from '@/platform';
import { openReader, warmUp } from '@/reader';
import type { MessageKey } from '@/ui';

/** All that the reader may say, from the catalogue of messages; see wxt.config.ts. */
declare const READER_MESSAGES: readonly MessageKey[];

/** Injected beside engine.content.ts when a person wants to read. */
export default defineContentScript({
  registration: 'runtime',
  main: () => {
    const text = translateInPage(READER_MESSAGES);
    offerReader((options) => openReader({ ...options, document, text }));
    setTimeout(() => warmUp(window, text('reader_language'))); // a task of its own: this one is long enough
  },
});
