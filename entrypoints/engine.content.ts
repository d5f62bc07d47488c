import { defineContentScript } from 'wxt/utils/define-content-script';
import { detect } from '@/detect';
import { extract } from '@/extract';
import { offerEngine } from '@/platform';

/** Injected on demand, before the reader's script. */
export default defineContentScript({
  registration: 'runtime',
  main: () => offerEngine({ detect, extract }),
});
