import type { Page } from 'puppeteer-core';

/** All of a page that the reader must leave as it was. */
export const stateOf = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    title: document.title,
    address: location.href,
    scrollY: window.scrollY,
    focused: document.activeElement?.tagName ?? '',
    sheets: document.adoptedStyleSheets.length,
  }));

export const isReaderOpen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('tin-sach-reader') !== null);

export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? '');
