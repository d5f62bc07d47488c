import { safeParse } from 'valibot';
import { failure, type Result, success } from '@/article';
import { type Input, type Output, type TabProtocol, tabReplyGuards } from '@/messages';
import { ask } from './ask';
import { browser } from './browser';

/** Asks the page script of a tab (its top frame), and checks the answer: it comes from a page. */
export async function sendToTab<T extends keyof TabProtocol>(
  tabId: number,
  type: T,
  ...input: Input<TabProtocol, T> & readonly unknown[]
): Promise<Result<Output<TabProtocol, T>>> {
  const post = (message: unknown) => browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  const reply = await ask<TabProtocol, T>(post, type, input);
  if (!reply.ok) return reply;
  const parsed = safeParse(tabReplyGuards[type], reply.value);
  return parsed.success
    ? success(parsed.output)
    : failure('unexpected', `${type}: ${parsed.issues.map(({ message }) => message).join(', ')}`);
}
