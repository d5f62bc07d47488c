import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { say } from '../setup/say.mjs';
import { interfaceWords, openPopup, press, waitForButton } from '../start/drive.mjs';
import { pageSource } from '../start/page-source.mjs';
import { launchOptions, showInFront } from '../start/show-page.mjs';

const languages = ['vi', 'en'];
const widths = [360, 768, 1440];
const themes = ['light', 'dark', 'sepia'];
const ownPages = ['library', 'options', 'welcome'];
const height = 900;

/** Above the text, clear of all controls, at every width. */
const emptySpot = [200, 6];

const settleMs = 350; // longer than any transition
const settle = () => new Promise((resolve) => setTimeout(resolve, settleMs));

/** One browser a language, since the browser's language is the interface's. */
export async function takeScreenshots({ chromium, extension, folder }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let count = 0;
  for (const language of languages) {
    say(`Pictures in ${language} …`);
    const browser = await launch(launchOptions({ chromium, extension, headless: true, language }));
    const shoot = async (page, name, { fullPage = false } = {}) => {
      await settle();
      await page.screenshot({ path: join(folder, `${[...name, language].join('-')}.png`), fullPage });
      count++;
    };
    try {
      await oneLanguage(browser, shoot);
    } finally {
      await browser.close();
    }
  }
  return count;
}

async function oneLanguage(browser, shoot) {
  const page = await showInFront(browser, pageSource([]), { isOffline: true });
  const popup = await openPopup(browser, page);
  const word = await interfaceWords(popup);
  await waitForButton(popup, word('popup_read'));
  await inThemes(popup, (theme) => shoot(popup, ['popup', theme]));
  await press(popup, [word('popup_save')]);
  await popup.waitForFunction((title) => document.body.textContent.includes(title), {}, word('popup_saved'));
  await inThemes(popup, (theme) => shoot(popup, ['popup-saved', theme]));
  await press(popup, [word('popup_read')]);
  await reader(page, word, shoot);
  for (const name of ownPages) await ownPage(browser, { name, shoot });
}

/** Chooses each theme as a person would keep it: all pages of the extension follow what is stored. */
async function inThemes(own, work) {
  for (const theme of themes) {
    await own.evaluate((name) => chrome.storage.local.set({ settings: { reading: { theme: name } } }), theme);
    await own.waitForSelector(`html[data-theme="${theme}"]`);
    await work(theme);
  }
}

async function ownPage(browser, { name, shoot }) {
  const [extension] = [...(await browser.extensions()).values()];
  const own = await browser.newPage();
  await own.goto(`chrome-extension://${extension.id}/${name}.html`);
  await own.waitForSelector('#root button');
  await inThemes(own, async (theme) => {
    for (const width of widths) {
      await own.setViewport({ width, height });
      // What lies below the window too; the reader and the library scroll inside of it.
      await shoot(own, [name, theme, width], { fullPage: true });
    }
  });
  await own.close();
}

/** Presses a control of the reader and shoots what it opens. */
async function readerPanel(page, { word, shoot, name, width }) {
  await press(page, [word(`reader_${name}`)]);
  await shoot(page, [`reader-${name}`, width]);
  await page.keyboard.press('Escape');
}

async function reader(page, word, shoot) {
  await waitForButton(page, word('reader_close'));
  for (const theme of themes) {
    await press(page, [word('reader_theme')]);
    await press(page, [word(`reader_theme_${theme}`)], 'radio');
    await page.keyboard.press('Escape');
    await page.mouse.click(...emptySpot); // takes the ring of the focus off the button
    for (const width of widths) {
      await page.setViewport({ width, height });
      await shoot(page, ['reader', theme, width]);
    }
  }
  for (const width of [360, 1440]) {
    await page.setViewport({ width, height });
    for (const name of ['text', 'theme', 'more']) await readerPanel(page, { word, shoot, name, width });
  }
}
