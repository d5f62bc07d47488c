import type { Page } from 'puppeteer-core';
import { articlePage } from './site-pages';

/** Puts an article's body into a page that is open, as a framework does that renders late; the title stays. */
export const renderArticle = (page: Page): Promise<void> =>
  page.evaluate(
    (html) => {
      const next = new DOMParser().parseFromString(html, 'text/html');
      document.body.replaceChildren(...next.body.children);
    },
    String(articlePage({ address: page.url() }).body),
  );

/** Goes to another address without a load. */
export const pushAddress = (page: Page, path: string): Promise<void> =>
  page.evaluate((next) => history.pushState(null, '', next), path);
