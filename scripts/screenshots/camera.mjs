import { join } from 'node:path';

export const themes = ['light', 'dark', 'sepia'];
export const widths = [360, 768, 1440];
const height = 900;

const settleMs = 350; // longer than any transition
export const settle = () => new Promise((resolve) => setTimeout(resolve, settleMs));

/** Takes pictures in one language into a folder; `count` tells how many. */
export function createCamera(folder, language) {
  let count = 0;
  return {
    count: () => count,
    /** A picture of the page called by the parts of `name`; of all of it where it is `fullPage`. */
    shoot: async (page, name, { fullPage = false } = {}) => {
      await settle();
      await page.screenshot({ path: join(folder, `${[...name, language].join('-')}.png`), fullPage });
      count++;
    },
  };
}

export const setWidth = (page, width) => page.setViewport({ width, height });

/** A page of the extension in a tab of its own; `hash` is its query. */
export async function openOwn(browser, name, hash = '') {
  const [extension] = [...(await browser.extensions()).values()];
  const own = await browser.newPage();
  await own.goto(`chrome-extension://${extension.id}/${name}.html${hash}`);
  await own.bringToFront();
  await own.waitForSelector('#root button');
  return own;
}

/** Chooses a theme as a person would keep it: all pages of the extension follow what is stored. */
export async function setTheme(own, theme) {
  await own.evaluate((name) => chrome.storage.local.set({ settings: { reading: { theme: name } } }), theme);
  await own.waitForSelector(`html[data-theme="${theme}"]`);
}

/** The same in each theme, one after the other. */
export async function inThemes(own, work) {
  for (const theme of themes) {
    await setTheme(own, theme);
    await work(theme);
  }
}
