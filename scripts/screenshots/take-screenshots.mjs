import { mkdirSync, rmSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { say } from '../setup/say.mjs';
import { interfaceWords, openPopup, press } from '../start/drive.mjs';
import { pageSource } from '../start/page-source.mjs';
import { launchOptions, showInFront } from '../start/show-page.mjs';
import { createCamera } from './camera.mjs';
import { emptyLibrary, libraryPictures } from './library-pictures.mjs';
import { optionsPictures } from './options-pictures.mjs';
import { ownPagePictures } from './own-page-pictures.mjs';
import { popupPictures, popupTroubles } from './popup-pictures.mjs';
import { readerPictures, readerSamples } from './reader-pictures.mjs';

/** Writing ten thousand summaries is one call for the driver, which gives up after three minutes by itself. */
const patienceMs = 600_000;

/** A browser in one language, with the extension allowed in private windows as well. */
async function start({ chromium, extension, language }) {
  const options = launchOptions({ chromium, extension, headless: true, language });
  const browser = await launch({ ...options, enableExtensions: true, protocolTimeout: patienceMs });
  await browser.installExtension(extension, { enabledInIncognito: true });
  // The first-run page comes to the front by itself, and a page behind it would paint nothing.
  await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  return browser;
}

/** The three uses as a person comes to them, then each surface by itself. */
async function oneLanguage(browser, shoot) {
  await emptyLibrary(browser, { shoot });
  const page = await showInFront(browser, pageSource([]), { isOffline: true });
  const popup = await openPopup(browser, page);
  const word = await interfaceWords(popup);
  const tools = { word, shoot };
  await popupPictures(popup, tools);
  await press(popup, [word('popup_read')]);
  await readerPictures(page, tools);
  await ownPagePictures(browser, tools);
  await optionsPictures(browser, tools);
  await readerSamples(browser, tools);
  await popupTroubles(browser, tools);
  await libraryPictures(browser, tools);
}

/** Takes all pictures into a folder; answers with their number. One browser a language, since its language is the interface's. */
export async function takeScreenshots({ chromium, extension, folder, languages }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let count = 0;
  for (const language of languages) {
    say(`Pictures in ${language} …`);
    const browser = await start({ chromium, extension, language });
    const camera = createCamera(folder, language);
    try {
      await oneLanguage(browser, camera.shoot);
    } finally {
      await browser.close();
    }
    count += camera.count();
  }
  return count;
}
