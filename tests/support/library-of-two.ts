import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium';
import { savedIn } from './chromium-storage';
import { textOf } from './page-state';
import { press } from './press';
import { articlePage, articleTitle } from './site-pages';
import { until } from './until';

export const otherTitle = 'Đà Nẵng mở phố đi bộ ven sông';

/** Saves two articles as a person does, and opens the library from the popup. */
export async function libraryOfTwo(chromium: Chromium): Promise<Page> {
  const address = 'http://vov.vn/bai-da-nang.htm';
  chromium.site.set('vov.vn/bai-da-nang.htm', articlePage({ address, title: otherTitle }));
  for (const [count, one] of ['http://baotintuc.vn/bai-1.htm', address].entries()) {
    const popup = await chromium.clickIcon(await chromium.open(one));
    await press(popup, 'Save summary');
    await until(
      () => savedIn(chromium),
      (all) => all.length === count + 1,
    );
    await popup.close();
  }
  const popup = await chromium.clickIcon(await chromium.open(address));
  const opened = chromium.browser.waitForTarget((target) => target.url().includes('/library.html'));
  await press(popup, 'Library');
  const library = await (await opened).asPage();
  await library.bringToFront();
  await until(
    () => textOf(library),
    (text) => text.includes(articleTitle) && text.includes(otherTitle),
  );
  return library;
}
