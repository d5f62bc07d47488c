import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, startFirefox } from '../support/firefox';
import { pushAddress, renderArticle } from '../support/in-page-changes';
import { until } from '../support/until';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox?.close());

const article = 'Tin Sạch: this page is a news article';
const isArticle = (title: string) => title === article;
const title = () => firefox.chrome.iconTitle();

describe('detection in Firefox', () => {
  it('sees an article that is rendered late, after a change of address without a load', async () => {
    const page = await firefox.open('http://baotintuc.vn/trong.htm');
    expect(await title()).not.toBe(article);
    await pushAddress(page, '/doi-song/lang-det-chieu-con-say-hoi-sinh-20260914.htm');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await renderArticle(page);
    expect(await until(title, isArticle)).toBe(article);
  });

  it('forgets the article when the address goes on without a load', async () => {
    const page = await firefox.open('http://baotintuc.vn/bai-1.htm');
    await until(title, isArticle);
    await pushAddress(page, '/');
    await page.evaluate(() => {
      document.head.replaceChildren();
      document.body.replaceChildren();
    });
    expect(await until(title, (text) => !isArticle(text))).not.toBe(article);
  });
});
