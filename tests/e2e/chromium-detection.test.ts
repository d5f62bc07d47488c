import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFolder, type Target } from '../support/build-extension';
import { type Chromium, startChromium } from '../support/chromium';
import { iconTitle } from '../support/chromium-storage';
import { pushAddress, renderArticle } from '../support/in-page-changes';
import { until } from '../support/until';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());

const article = 'Tin Sạch: this page is a news article';
const isArticle = (title: string) => title === article;

describe('the script of the detector', () => {
  it.each<Target>(['chrome', 'firefox'])('stays within 24 kB for %s, weights included', (target) => {
    const { size } = statSync(join(buildFolder(target), 'content-scripts', 'content.js'));
    expect(size).toBeLessThanOrEqual(24_000);
  });
});

describe('detection in Chromium', () => {
  it('sees an article that is rendered late, at the same address and under the same title', async () => {
    const page = await chromium.open('http://baotintuc.vn/trong.htm');
    expect(await iconTitle(chromium)).not.toBe(article);
    await pushAddress(page, '/doi-song/lang-det-chieu-con-say-hoi-sinh-20260914.htm');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await renderArticle(page);
    expect(await until(() => iconTitle(chromium), isArticle)).toBe(article);
  });

  it('forgets the article when the address goes on without a load', async () => {
    const page = await chromium.open('http://baotintuc.vn/bai-1.htm');
    await until(() => iconTitle(chromium), isArticle);
    await pushAddress(page, '/');
    await page.evaluate(() => {
      document.head.replaceChildren();
      document.body.replaceChildren();
    });
    expect(
      await until(
        () => iconTitle(chromium),
        (title) => !isArticle(title),
      ),
    ).not.toBe(article);
  });
});
