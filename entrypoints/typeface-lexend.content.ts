import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerTypeface } from '@/platform';
import { lexendFaces } from '@/reader';

/** Injected when a reader wants this typeface: its bytes travel in the script, so that no page can ask for them. */
export default defineContentScript({
  registration: 'runtime',
  main: () => offerTypeface('lexend', lexendFaces()),
});
