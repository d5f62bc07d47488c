import { failure } from '@/article';
import { type Handlers, type TabProtocol, unwrap } from '@/messages';
import type { Runtime } from './browser';
import { logError, messageOf } from './log';
import { pageBrowser } from './page-browser';

/** Answers the messages of the TabProtocol in the page's tab until the signal aborts. */
export function serveTab(handlers: Handlers<TabProtocol, null>, signal: AbortSignal): void {
  const { runtime } = pageBrowser();
  const onMessage = (message: unknown, sender: unknown, sendResponse: (reply: unknown) => void) => {
    const envelope = unwrap(message);
    if (!envelope || (sender as { id?: string }).id !== runtime.id) return undefined;
    const { tinSach, input } = envelope;
    if (!Object.hasOwn(handlers, tinSach)) return undefined;
    // The background is ours, so what it sends is of the type that the protocol says.
    const handler = handlers[tinSach as keyof TabProtocol] as (...given: unknown[]) => Promise<unknown>;
    handler(null, ...input).then(sendResponse, (error: unknown) => {
      logError(tinSach, error);
      sendResponse(failure('unexpected', messageOf(error)));
    });
    return true;
  };
  // The polyfill's types know no listener that answers some messages only.
  const listener = onMessage as Runtime.OnMessageListenerCallback;
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener), { once: true });
}
