import { defineContentScript } from 'wxt/utils/define-content-script';
import { isArticle } from '@/detect';
import { startDetector } from '@/platform';

/** The always-on detector, in top frames of the hosts of src/platform/news-hosts.json (see wxt.config.ts). */
export default defineContentScript({
  matches: [],
  runAt: 'document_idle',
  main: () => startDetector(isArticle),
});
