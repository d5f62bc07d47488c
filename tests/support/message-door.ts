import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Result } from '../../src/article';

const own = { id: fakeBrowser.runtime.id };

/** Who sends, as a browser would say it. */
export const senders = {
  popup: { ...own, url: `chrome-extension://${own.id}/popup.html` },
  libraryTab: {
    ...own,
    url: `chrome-extension://${own.id}/library.html`,
    frameId: 0,
    tab: { id: 9, incognito: false },
  },
  page: { ...own, url: 'https://baotintuc.vn/bai-1.htm', frameId: 0, tab: { id: 7, incognito: false } },
  privatePage: { ...own, url: 'https://baotintuc.vn/bai-1.htm', frameId: 0, tab: { id: 7, incognito: true } },
  frame: { ...own, url: 'https://quangcao.example/', frameId: 3, tab: { id: 7, incognito: false } },
  otherExtension: { id: 'other', url: 'chrome-extension://other/page.html' },
} as const;

/** Posts a message to the background's door; undefined where it is left alone. */
export async function post(
  message: unknown,
  sender: (typeof senders)[keyof typeof senders],
): Promise<Result<unknown> | undefined> {
  return new Promise((resolve) => {
    const answered = fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve);
    void answered.then((replies) => {
      if (!(replies as unknown[]).includes(true)) resolve(undefined);
    });
  });
}

export const message = (type: string, ...input: readonly unknown[]) => ({ tinSach: type, input });
