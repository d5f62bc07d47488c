import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { say } from '../setup/say.mjs';
import { interfaceWords, openPopup, press, waitForButton } from '../start/drive.mjs';
import { pageSource } from '../start/page-source.mjs';
import { launchOptions, showInFront } from '../start/show-page.mjs';

const languages = ['vi', 'en'];
const widths = [360, 768, 1440];
const readerThemes = ['light', 'dark', 'sepia'];
const systemThemes = ['light', 'dark'];
const height = 900;

const settleMs = 350; // longer than any transition
const settle = () => new Promise((resolve) => setTimeout(resolve, settleMs));
const preferTheme = (page, value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

/** One browser a language, since the browser's language is the interface's. */
export async function takeScreenshots({ chromium, extension, folder }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let count = 0;
  for (const language of languages) {
    say(`Pictures in ${language} …`);
    const browser = await launch(launchOptions({ chromium, extension, headless: true, language }));
    const shoot = async (page, ...name) => {
      await settle();
      await page.screenshot({ path: join(folder, `${[...name, language].join('-')}.png`) });
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
  for (const theme of systemThemes) {
    await preferTheme(popup, theme);
    await shoot(popup, 'popup', theme);
  }
  await press(popup, [word('popup_save')]);
  await popup.waitForFunction((title) => document.body.textContent.includes(title), {}, word('popup_saved'));
  await shoot(popup, 'popup-saved');
  await press(popup, [word('popup_read')]);
  await reader(page, word, shoot);
  for (const name of ['library', 'options', 'welcome']) await ownPage(browser, page, { name, shoot });
}

async function reader(page, word, shoot) {
  await waitForButton(page, word('reader_close'));
  for (const theme of readerThemes) {
    await press(page, [word('reader_theme')]);
    await press(page, [word(`reader_theme_${theme}`)], 'radio');
    await page.keyboard.press('Escape');
    for (const width of widths) {
      await page.setViewport({ width, height });
      await shoot(page, 'reader', theme, width);
    }
  }
  await page.setViewport({ width: 1440, height });
  await press(page, [word('reader_text')]);
  await shoot(page, 'reader-text', 1440);
  await page.keyboard.press('Escape');
}

async function ownPage(browser, page, { name, shoot }) {
  const [extension] = [...(await browser.extensions()).values()];
  const own = await browser.newPage();
  await own.goto(`chrome-extension://${extension.id}/${name}.html`);
  for (const theme of systemThemes) {
    await preferTheme(own, theme);
    for (const width of widths) {
      await own.setViewport({ width, height });
      if (name === 'library')
        await own.waitForSelector('main a, [role="listitem"]', { timeout: 5000 }).catch(() => {});
      await shoot(own, name, theme, width);
    }
  }
  await own.close();
  await page.bringToFront();
}
