import { launch } from 'puppeteer-core';
import { say } from '../setup/say.mjs';
import { launchOptions, showInFront } from './show-page.mjs';

/** Opens a window on the article with the extension loaded, and stays until the window is closed. */
export async function openBrowser({ chromium, extension, source }) {
  const browser = await launch(launchOptions({ chromium, extension, headless: false }));
  await showInFront(browser, source, { isOffline: false });
  say(
    `Opened ${source.url}. Click the Tin Sạch icon in the toolbar (pin it from the puzzle menu). Close the window to end.`,
  );
  await new Promise((resolve) => browser.once('disconnected', resolve));
}
