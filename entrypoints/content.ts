import { defineContentScript } from 'wxt/utils/define-content-script';
import { detect } from '@/detect';
import { newsHosts, startDetector } from '@/platform';

/** The always-on detector: only on the hosts of one data file, only in the top frame. */
export default defineContentScript({
  matches: newsHosts.map((host) => `*://*.${host}/*`),
  runAt: 'document_idle',
  main: () => startDetector(detect),
});
