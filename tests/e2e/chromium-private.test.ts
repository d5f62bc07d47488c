import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { activeTabId, savedIn } from '../support/chromium-storage';
import { closePopup } from '../support/close-popup';
import { textOf } from '../support/page-state';
import { articleTitle } from '../support/site-pages';
import { until } from '../support/until';

const address = 'http://baotintuc.vn/bai-1.htm';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await startChromium({ isPrivateToo: true });
});
afterAll(() => chromium?.close());

async function privatePage(): Promise<Page> {
  const opened = chromium.browser.waitForTarget((target) => target.url() === address);
  await (await chromium.worker()).evaluate((url) => chrome.windows.create({ url, incognito: true }), address);
  const page = (await (await opened).page()) as Page;
  await page.waitForFunction(() => document.readyState === 'complete');
  return page;
}

/** What the popup would ask, were its button not off. */
async function saveByMessage(popup: Page): Promise<unknown> {
  const tabId = await activeTabId(chromium);
  return popup.evaluate(
    (id) => chrome.runtime.sendMessage({ tinSach: 'page.save', input: [{ tabId: id }] }),
    tabId,
  );
}

describe('a private window', () => {
  it('shows an article, saves nothing of it, and says why', async () => {
    const page = await privatePage();
    const popup = await chromium.clickIcon(page);
    await until(
      () => textOf(popup),
      (text) => text.includes(articleTitle) && text.includes('Private window'),
    );
    const isOff = await popup.$eval('aria/Save summary[role="button"]', (button) => button.ariaDisabled);
    expect(isOff).toBe('true');
    expect(await saveByMessage(popup)).toMatchObject({ ok: false, error: { code: 'private-window' } });
    expect(await savedIn(chromium)).toEqual([]);
    await closePopup(popup);
  });
});
