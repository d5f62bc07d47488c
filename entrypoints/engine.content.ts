import { defineContentScript } from 'wxt/utils/define-content-script';
import { detect } from '@/detect';
import { extractInSteps, findPages } from '@/extract';
import { isFirstInPage, servePage } from '@/platform';
import { parseSettings } from '@/settings';

/** Injected when a person asks about the page; serves it until the extension goes away. */
export default defineContentScript({
  registration: 'runtime',
  main: ({ signal }) => {
    if (isFirstInPage())
      servePage({ document, detect, extract: extractInSteps, findPages, parseSettings }, signal);
  },
});
