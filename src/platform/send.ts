import type { Result } from '@/article';
import type { Input, Output, Protocol } from '@/messages';
import { ask } from './ask';
import { browser } from './browser';

/** Asks the background, from a page of the extension. */
export const send = <T extends keyof Protocol>(
  type: T,
  ...input: Input<Protocol, T>
): Promise<Result<Output<Protocol, T>>> =>
  ask<Protocol, T>((message) => browser.runtime.sendMessage(message), type, input);
