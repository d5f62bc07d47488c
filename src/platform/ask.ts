import { failure, type Result } from '@/article';
import { type Input, type Output, parseReply, wrap } from '@/messages';
import { isContextGone, messageOf } from './log';

type Post = (message: unknown) => Promise<unknown>;

const noReceiver = /receiving end does not exist|could not establish connection/i;
/** The other side went away while it worked. */
const channelClosed =
  /message (?:channel|port)[^.]* closed|channel is closed|back\/forward cache|actor .*destroyed|no tab with id|invalid tab id/i;

/** Nobody listens on the other side (yet). */
export const isNoReceiver = (message: string): boolean => noReceiver.test(message);

/**
 * Sends one message and reads its reply. A channel that fails is a Failure like every other: 'page-gone'
 * where nobody listens, 'page-needs-reload' where this script outlived its extension.
 */
export async function ask<P, T extends keyof P & string>(
  post: Post,
  type: T,
  input: Input<P, T> & readonly unknown[],
): Promise<Result<Output<P, T>>> {
  try {
    // The background is ours, and tab replies pass a guard of their own (tabs.ts).
    return parseReply(await post(wrap(type, input))) as Result<Output<P, T>>;
  } catch (error) {
    if (isContextGone(error)) return failure('page-needs-reload', messageOf(error));
    const message = messageOf(error);
    const isGone = isNoReceiver(message) || channelClosed.test(message);
    return failure(isGone ? 'page-gone' : 'unexpected', message);
  }
}
