import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium';
import { press } from './press';
import { ownPage } from './reader-messages';
import { until } from './until';

/** Presses a button that copies; answers with what is on the clipboard then. */
export type CopyBy = (page: Page, button: string) => Promise<string>;

/** Reads the clipboard in a page of the extension, to which the browser is told to give it. */
export async function clipboardOf(chromium: Chromium): Promise<CopyBy> {
  const origin = `chrome-extension://${chromium.extension.id}`;
  await chromium.browser
    .defaultBrowserContext()
    .overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  const own = await ownPage(chromium);
  // The clipboard is for the page in front, and that is the reader's.
  await own.emulateFocusedPage(true);
  return async (page, button) => {
    await own.evaluate(() => navigator.clipboard.writeText('nothing copied yet'));
    await press(page, button);
    return until(
      () => own.evaluate(() => navigator.clipboard.readText()),
      (copied) => copied !== 'nothing copied yet',
    );
  };
}
