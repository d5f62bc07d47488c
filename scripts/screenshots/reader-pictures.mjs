import { openPopup, press, waitForButton } from '../start/drive.mjs';
import { showInFront } from '../start/show-page.mjs';
import { setWidth, themes, widths } from './camera.mjs';
import { sampleSource } from './sample-source.mjs';

/** Above the text, clear of all controls, at every width. */
const emptySpot = [200, 6];
/** What is seen in the first picture of everything.html. */
const firstPicture = 'Ruộng lúa ven sông';
/** High enough for a whole article, narrow and wide: the reader scrolls inside of its window. */
const heights = {
  everything: { 360: 3500, 768: 3300, 1440: 3100 },
  'right-to-left': { 360: 1700, 768: 1600, 1440: 1500 },
};

async function chooseTheme(page, word, theme) {
  await press(page, [word('reader_theme')]);
  await press(page, [word(`reader_theme_${theme}`)], 'radio');
  await page.keyboard.press('Escape');
  await page.mouse.click(...emptySpot); // takes the ring of the focus off the button
}

/** Presses a control of the reader and shoots what it opens. */
async function panel(page, { word, shoot, name, width }) {
  await press(page, [word(`reader_${name}`)]);
  await shoot(page, [`reader-${name}`, width]);
  await page.keyboard.press('Escape');
}

/** The open reader in every theme and width, and what its controls open. */
export async function readerPictures(page, { word, shoot }) {
  await waitForButton(page, word('reader_close'));
  for (const theme of themes) {
    await chooseTheme(page, word, theme);
    for (const width of widths) {
      await setWidth(page, width);
      await shoot(page, ['reader', theme, width]);
    }
  }
  for (const width of [360, 1440]) {
    await setWidth(page, width);
    for (const name of ['text', 'theme', 'more']) await panel(page, { word, shoot, name, width });
  }
}

/** An invented page, opened in the reader by its toolbar icon. */
async function openSample(browser, word, name) {
  const page = await showInFront(browser, sampleSource(name), { isOffline: true });
  const popup = await openPopup(browser, page);
  await press(popup, [word('popup_read')]);
  await waitForButton(page, word('reader_close'));
  return page;
}

async function wholeArticle(page, { shoot, name, theme }) {
  for (const width of widths) {
    await page.setViewport({ width, height: heights[name][width] });
    await shoot(page, [`reader-${name}`, theme, width]);
  }
}

/** Contents, summary, key sheet and a picture opened large, each as it stands over the text. */
async function overlays(page, { word, shoot }) {
  for (const width of [360, 1440]) {
    await setWidth(page, width);
    await panel(page, { word, shoot, name: 'contents', width });
    if (width === 360) await panel(page, { word, shoot, name: 'summary', width });
    await page.keyboard.press('?');
    await shoot(page, ['reader-help', width]);
    await page.keyboard.press('Escape');
    await press(page, [word('reader_enlarge_of').replace('$1', firstPicture)]);
    await shoot(page, ['reader-picture', width]);
    await page.keyboard.press('Escape');
  }
}

/** What an article can hold, and one that runs from right to left, whole. */
export async function readerSamples(browser, tools) {
  for (const name of ['everything', 'right-to-left']) {
    const page = await openSample(browser, tools.word, `${name}.html`);
    for (const theme of ['dark', 'light']) {
      await chooseTheme(page, tools.word, theme);
      await wholeArticle(page, { ...tools, name, theme });
    }
    if (name === 'everything') await overlays(page, tools);
    await page.close();
  }
}
