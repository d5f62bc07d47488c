import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, startFirefox } from '../support/firefox';
import { articleTitle } from '../support/site-pages';
import { until } from '../support/until';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox?.close());

/** What the popup would ask, were its button not off; and what is stored after it. */
const saveByMessage = (popup: Page, tabId: number) =>
  popup.evaluate(async (id) => {
    const answer = await chrome.runtime.sendMessage({ tinSach: 'page.save', input: [{ tabId: id }] });
    const stored = Object.keys(await chrome.storage.local.get(null));
    return { answer, stored: stored.filter((key) => /^(?:summary|text):/.test(key)) };
  }, tabId);

describe('a private window in Firefox', () => {
  it('shows an article, saves nothing of it, and says why', { timeout: 60_000 }, async () => {
    await firefox.chrome.allowPrivate();
    const tabId = await firefox.chrome.openPrivate('http://baotintuc.vn/bai-1.htm');
    const popup = await firefox.openOwn(`popup.html?tab=${tabId}`);
    await until(
      () => popup.evaluate(() => document.body.textContent ?? ''),
      (text) => text.includes(articleTitle) && text.includes('Private window'),
    );
    expect(await saveByMessage(popup, tabId)).toMatchObject({
      answer: { ok: false, error: { code: 'private-window' } },
      stored: [],
    });
  });
});
