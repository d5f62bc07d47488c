import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { launch } from 'puppeteer-core';
import { Complaint, say } from '../setup/say.mjs';
import {
  enabledControl,
  extensionPage,
  interfaceWords,
  openPopup,
  patienceMs,
  press,
  waitForButton,
} from './drive.mjs';
import { launchOptions, showInFront } from './show-page.mjs';
import { summaryText } from './summary-text.mjs';

const settleMs = 400; // longer than any transition

/**
 * The three uses without a display: clicks the toolbar icon, opens the reader, saves, opens the library.
 * Writes one picture of each step and prints the structured summary.
 */
export async function walkHeadless({ chromium, extension, source, folder }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await launch(launchOptions({ chromium, extension, headless: true }));
  const pictures = [];
  const picture = async (page, name) => {
    const path = join(folder, `${pictures.length + 1}-${name}.png`);
    await setTimeout(settleMs);
    await page.screenshot({ path });
    pictures.push(path);
  };
  try {
    const summary = await walk({ browser, source, picture });
    console.log(summaryText(summary));
    console.log(`\nPictures:\n${pictures.map((path) => `  ${path}`).join('\n')}`);
  } finally {
    await browser.close();
  }
}

async function walk({ browser, source, picture }) {
  const page = await showInFront(browser, source, { isOffline: true });
  await picture(page, 'page');

  say('Clicking the toolbar icon …');
  const popup = await openPopup(browser, page);
  const word = await interfaceWords(popup);
  const read = [word('popup_read'), word('popup_read_anyway')];
  await enabledControl(popup, read);
  await picture(popup, 'popup');

  say('Opening the reader …');
  await press(popup, read);
  await waitForButton(page, word('reader_close'));
  await picture(page, 'reader');

  say('Saving the summary …');
  await press(page, [word('reader_save')]);
  await waitForButton(page, word('reader_open_saved'));
  await picture(page, 'saved');

  say('Opening the library …');
  await press(page, [word('reader_open_saved')]);
  const { library, saved } = await libraryWithSummary(browser);
  await picture(library, 'library');
  return saved;
}

/** The library's page as it opens, once it shows the title of the summary that was saved. */
async function libraryWithSummary(browser) {
  const library = await extensionPage(browser, 'library.html');
  await library.setViewport({ width: 1280, height: 860 });
  const saved = await savedSummary(library);
  await library.waitForFunction(
    (title) => document.body.textContent.includes(title),
    { timeout: patienceMs },
    saved.title,
  );
  return { library, saved };
}

async function savedSummary(library) {
  const records = await library.evaluate(() => chrome.storage.local.get(null));
  const [key] = Object.keys(records).filter((name) => name.startsWith('summary:'));
  if (!key)
    throw new Complaint('The summary was not saved; the popup says why when you click the icon by hand.');
  return records[key].summary;
}
