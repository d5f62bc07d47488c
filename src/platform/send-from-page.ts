import type { Result } from '@/article';
import type { Input, Output, Protocol } from '@/messages';
import { ask } from './ask';
import { pageBrowser } from './page-browser';

type PageMessage = Extract<keyof Protocol, 'page.detected' | `reader.${string}`>;

/** Asks the background, from a script in a page. Only these messages are taken from there. */
export const sendFromPage = <T extends PageMessage>(
  type: T,
  ...input: Input<Protocol, T>
): Promise<Result<Output<Protocol, T>>> =>
  ask<Protocol, T>((message) => pageBrowser().runtime.sendMessage(message), type, input);
