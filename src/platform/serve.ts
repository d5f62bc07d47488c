import { safeParse } from 'valibot';
import { failure, type Result } from '@/article';
import {
  type Envelope,
  type Handlers,
  mayComeFromPage,
  type Protocol,
  protocolGuards,
  unwrap,
} from '@/messages';
import { browser, type Runtime } from './browser';
import { logError, messageOf } from './log';

/** Who sent a message, as the browser says, not as the message says. */
export interface Sender {
  /** The tab of a page script; undefined where the extension's own page asks. */
  readonly tab: { readonly id: number; readonly isPrivate: boolean } | undefined;
}

interface RawSender {
  readonly id?: string;
  readonly origin?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number; readonly incognito: boolean };
}

/** Sent by a page of the extension, be it the popup or a tab of its own. */
const isOwnPage = ({ url }: RawSender): boolean => url?.startsWith(browser.runtime.getURL('')) ?? false;

function senderOf(raw: RawSender): Sender | undefined {
  if (isOwnPage(raw)) return { tab: undefined };
  const id = raw.tab?.id;
  if (id === undefined || raw.frameId !== 0) return undefined;
  return { tab: { id, isPrivate: raw.tab?.incognito ?? false } };
}

const isType = (type: string): type is keyof Protocol => Object.hasOwn(protocolGuards, type);

async function answer(
  handlers: Handlers<Protocol, Sender>,
  { tinSach: type, input }: Envelope,
  raw: RawSender,
): Promise<Result<unknown>> {
  const sender = senderOf(raw);
  if (!isType(type) || !sender) return failure('unexpected', `refused: ${type}`);
  if (mayComeFromPage(type) !== (sender.tab !== undefined))
    return failure('unexpected', `wrong side: ${type}`);
  const parsed = safeParse(protocolGuards[type], input);
  if (!parsed.success) return failure('unexpected', `${type}: ${parsed.issues[0].message}`);
  try {
    // The table pairs each type with its own input; TypeScript cannot follow that through a union.
    const handler = handlers[type] as (
      sender: Sender,
      ...input: readonly unknown[]
    ) => Promise<Result<unknown>>;
    return await handler(sender, ...parsed.output);
  } catch (error) {
    logError(type, error);
    return failure('unexpected', messageOf(error));
  }
}

/** Answers the messages of the Protocol. One listener; foreign messages are left alone. */
export function serve(handlers: Handlers<Protocol, Sender>): void {
  const listener = (message: unknown, raw: RawSender, sendResponse: (reply: unknown) => void) => {
    const envelope = unwrap(message);
    if (!envelope || raw.id !== browser.runtime.id) return undefined;
    void answer(handlers, envelope, raw).then(sendResponse);
    return true; // keeps the channel open; a returned promise would not work everywhere
  };
  // The polyfill's types know no listener that answers some messages only.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}
