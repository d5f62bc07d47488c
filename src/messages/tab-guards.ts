import * as v from 'valibot';
import { articleTextGuard, detectionGuard } from '@/article';
import type { Output, TabProtocol } from './protocol';

/** Guards of what page scripts answer: they sit in pages that we do not trust. */
export const tabReplyGuards: {
  readonly [T in keyof TabProtocol]: v.GenericSchema<unknown, Output<TabProtocol, T>>;
} = {
  'tab.inspect': v.object({
    article: articleTextGuard,
    detection: detectionGuard,
    needsReader: v.boolean(),
  }),
  'tab.read': v.object({ needsReader: v.boolean() }),
  'tab.open': v.object({ needsReader: v.boolean() }),
  'tab.settingsChanged': v.null(),
};
