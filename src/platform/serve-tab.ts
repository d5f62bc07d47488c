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
    const handler = Object.hasOwn(handlers, envelope.tinSach)
      ? handlers[envelope.tinSach as keyof TabProtocol]
      : undefined;
    if (!handler) return undefined;
    handler(null).then(sendResponse, (error: unknown) => {
      logError(envelope.tinSach, error);
      sendResponse(failure('unexpected', messageOf(error)));
    });
    return true;
  };
  // The polyfill's types know no listener that answers some messages only.
  const listener = onMessage as Runtime.OnMessageListenerCallback;
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener), { once: true });
}
