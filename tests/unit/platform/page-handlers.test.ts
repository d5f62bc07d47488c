import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { success } from '@/article';
import type { Library } from '@/library';
import { pageHandlers } from '@/platform/background/page-handlers';
import * as icon from '@/platform/icon';
import { defaultSettings, type SiteRule } from '@/settings';
import { memoryStore } from '../../support/memory-store';

const url = 'https://m.bao-mau.vn/bai-1.htm';
const sender = { tab: { id: 7, isPrivate: false } };
const showState = vi.spyOn(icon, 'showState').mockResolvedValue();

beforeEach(() => {
  fakeBrowser.reset();
  showState.mockClear();
});

/** Sends a verdict under a rule for the site; answers with what became of it. */
async function detected(rule: SiteRule | null, isArticle = true) {
  const sites = rule ? { 'bao-mau.vn': rule } : {};
  const store = memoryStore();
  await store.set({ settings: { ...defaultSettings, sites } });
  const library = { find: async () => undefined } as unknown as Library;
  const open = vi.fn(async () => success(null));
  const handlers = pageHandlers(
    { library, store, summarize: vi.fn() },
    { open, read: vi.fn(), inspect: vi.fn(), save: vi.fn() },
  );
  await handlers['page.detected'](sender, { url, canonical: '', isArticle });
  return { opened: open.mock.calls, shown: showState.mock.calls };
}

describe('a verdict from a page', () => {
  it('lights the icon where no rule says otherwise', async () => {
    expect(await detected(null)).toEqual({ opened: [], shown: [[7, 'article']] });
    showState.mockClear();
    expect(await detected('mark')).toEqual({ opened: [], shown: [[7, 'article']] });
  });

  it('does nothing on a site that is to be left alone', async () => {
    expect(await detected('nothing')).toEqual({ opened: [], shown: [] });
  });

  it('opens the reader on a site that asks for it, over articles only', async () => {
    expect((await detected('open')).opened).toEqual([[7]]);
    expect((await detected('open', false)).opened).toEqual([]);
  });
});
