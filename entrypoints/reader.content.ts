import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerReader, translateInPage } from '@/platform';
import { openReader } from '@/reader';

/** Injected beside engine.content.ts when a person wants to read. */
export default defineContentScript({
  registration: 'runtime',
  main: () => offerReader((options) => openReader({ ...options, document, text: translateInPage })),
});
