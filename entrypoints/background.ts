import { defineBackground } from 'wxt/utils/define-background';
import { createLibrary } from '@/library';
import { browserStore, startBackground } from '@/platform';
import { summarize } from '@/summarize';

export default defineBackground(() => {
  const store = browserStore();
  startBackground({ store, library: createLibrary({ store, now: () => new Date() }), summarize });
});
