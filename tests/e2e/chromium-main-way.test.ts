import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { articleTitle } from '../support/site-pages';
import { until } from '../support/until';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());

const stored = async () =>
  (await chromium.worker()).evaluate(() => chrome.storage.local.get(null)) as Promise<
    Record<string, unknown>
  >;

describe('the main way in Chromium', () => {
  it('fills the popup after a real click on the icon, and saves', async () => {
    const page = await chromium.open('http://baotintuc.vn/bai-1.htm');
    const popup = await chromium.clickIcon(page);
    await until(
      () => popup.evaluate(() => document.body.textContent ?? ''),
      (text) => text.includes(articleTitle),
    );
    await popup.locator('aria/Save summary[role="button"]').click();
    const records = await until(stored, (all) => Object.keys(all).some((key) => key.startsWith('summary:')));
    expect(Object.keys(records).filter((key) => key.startsWith('text:'))).toHaveLength(1);
  });
});
