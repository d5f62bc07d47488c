import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { say } from '../setup/say.mjs';
import { extensionPage, interfaceWords, openPopup, press, waitForButton } from '../start/drive.mjs';
import { pageSource } from '../start/page-source.mjs';
import { launchOptions, showInFront } from '../start/show-page.mjs';

/** What the Chrome Web Store and addons.mozilla.org both take, in CSS pixels. */
const size = { width: 1280, height: 800 };
const languages = ['vi', 'en'];

const settle = () => new Promise((resolve) => setTimeout(resolve, 400)); // longer than any transition

/** The popup in the middle of a quiet page, since a store wants pictures of one size and a popup has its own. */
async function framed(browser, popup) {
  // About as large as the browser lets a popup become.
  await popup.evaluate(() => document.documentElement.style.setProperty('zoom', '1.25'));
  await settle();
  const picture = await popup.screenshot({ encoding: 'base64' });
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.setContent(
    `<body style="display: grid; place-items: center; height: 100vh; margin: 0; background: #e6e1d8">
      <img style="box-shadow: 0 0 0 1px #d3cbbd" src="data:image/png;base64,${picture}">`,
  );
  return page;
}

/** The three uses in order: click, read, review. */
async function walk(browser, shoot) {
  const page = await showInFront(browser, pageSource([]), { isOffline: true });
  await page.setViewport(size);
  const popup = await openPopup(browser, page);
  const word = await interfaceWords(popup);
  await waitForButton(popup, word('popup_read'));
  await press(popup, [word('popup_read')]);
  await waitForButton(page, word('reader_close'));
  await shoot(page, '2-read');
  await press(page, [word('reader_save')]);
  await waitForButton(page, word('reader_open_saved'));
  await shoot(page, '3-saved');
  await press(page, [word('reader_open_saved')]);
  const library = await extensionPage(browser, 'library.html');
  await library.setViewport(size);
  await shoot(library, '4-library');
  await library.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await shoot(library, '5-library-dark');
  await page.bringToFront();
  const again = await openPopup(browser, page);
  await waitForButton(again, word('popup_open_summary'));
  await shoot(await framed(browser, again), '1-popup');
}

/** Takes the pictures of both languages into `folder`; answers with their names. */
export async function takeListingPictures({ chromium, extension, folder }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = [];
  for (const language of languages) {
    say(`Pictures in ${language} …`);
    const browser = await launch(launchOptions({ chromium, extension, headless: true, language }));
    const shoot = async (page, name) => {
      await settle();
      const file = `${language}-${name}.png`;
      await page.screenshot({ path: join(folder, file) });
      names.push(file);
    };
    try {
      await walk(browser, shoot);
    } finally {
      await browser.close();
    }
  }
  return names;
}
