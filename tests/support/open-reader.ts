import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium';
import { readerText } from './chromium-reader';
import { isReaderOpen } from './page-state';
import { until } from './until';

/** Asks the background to open or close the reader over a page, as the popup does. */
export async function toggleReader(chromium: Chromium, page: Page): Promise<void> {
  const popup = await chromium.clickIcon(page);
  const wasOpen = await isReaderOpen(page);
  await popup.waitForSelector('button.button-primary:not([aria-disabled])');
  await popup
    .evaluate(() => document.querySelector<HTMLButtonElement>('button.button-primary')?.click())
    .catch(() => undefined); // the popup closes itself while it answers
  await until(
    () => isReaderOpen(page),
    (isOpen) => isOpen !== wasOpen,
  );
  await page.bringToFront();
  // The popup gives the focus back as it closes; a key that is pressed before is lost.
  await until(() => page.evaluate(() => document.hasFocus()), Boolean);
}

/** Opens the reader and waits for its text. */
export async function openReaderOver(chromium: Chromium, page: Page): Promise<void> {
  await toggleReader(chromium, page);
  await until(
    () => readerText(page),
    (text) => text.length > 200,
  );
}
