import { defineContentScript } from 'wxt/utils/define-content-script';
import { isFirstInPage, offeredEngine, servePage, translateInPage } from '@/platform';
import { openReader } from '@/reader';
import { parseSettings } from '@/settings';

/** Injected when a person asks for it, after the engine; serves its page until the extension goes away. */
export default defineContentScript({
  registration: 'runtime',
  main: ({ signal }) => {
    if (!isFirstInPage()) return;
    const reader = (options: Parameters<Parameters<typeof servePage>[0]['openReader']>[0]) =>
      openReader({ ...options, document, text: translateInPage });
    servePage({ ...offeredEngine(), document, parseSettings, openReader: reader }, signal);
  },
});
