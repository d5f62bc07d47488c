import { failure, type Result } from '@/article';
import { type Input, type Output, parseReply, wrap } from '@/messages';
import { isContextGone, messageOf } from './log';

type Post = (message: unknown) => Promise<unknown>;

/** The other side is not there: no listener yet, its page closed, or its context died while it worked. */
const noReceiver =
  /receiving end does not exist|could not establish connection|message (?:channel|port) (?:is )?closed|back\/forward cache/i;

export const isNoReceiver = (error: unknown): boolean => noReceiver.test(messageOf(error));

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
    return failure(isNoReceiver(error) ? 'page-gone' : 'unexpected', messageOf(error));
  }
}
