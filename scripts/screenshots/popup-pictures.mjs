import { openPopup, press, waitForButton } from '../start/drive.mjs';
import { showInFront } from '../start/show-page.mjs';
import { inThemes } from './camera.mjs';
import { sampleSource } from './sample-source.mjs';

/** The popup over an article before and after saving; leaves it open. */
export async function popupPictures(popup, { word, shoot }) {
  await waitForButton(popup, word('popup_read'));
  await inThemes(popup, (theme) => shoot(popup, ['popup', theme]));
  await press(popup, [word('popup_save')]);
  await popup.waitForFunction((title) => document.body.textContent.includes(title), {}, word('popup_saved'));
  await inThemes(popup, (theme) => shoot(popup, ['popup-saved', theme]));
  // A popup grows to 600 px and scrolls then; its window cannot be made higher.
  await popup.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await inThemes(popup, (theme) => shoot(popup, ['popup-saved-end', theme]));
}

/** A popup may be closing by itself, since its window lost the focus. */
const closePopup = (popup) => popup.close().catch(() => {});

const background = async (browser) =>
  (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();

/** Over a page that is no article, and one that no extension may read. */
async function otherPages(browser, { shoot }) {
  const list = await showInFront(browser, sampleSource('no-article.html'), { isOffline: true });
  const popup = await openPopup(browser, list);
  await popup.waitForSelector('main[aria-busy="false"]');
  await inThemes(popup, (theme) => shoot(popup, ['popup-no-article', theme]));
  await closePopup(popup);
  await list.close();
  const own = await browser.newPage();
  await own.goto('chrome://version');
  const refused = await openPopup(browser, own);
  await refused.waitForSelector('[role="alert"]');
  await inThemes(refused, (theme) => shoot(refused, ['popup-browser-page', theme]));
  await closePopup(refused);
  await own.close();
}

/** Where the disk takes no more: what the background writes is refused as the browser refuses it. */
async function fullStorage(browser, { word, shoot }) {
  const article = await showInFront(browser, sampleSource('everything.html'), { isOffline: true });
  const popup = await openPopup(browser, article);
  await waitForButton(popup, word('popup_save'));
  const worker = await background(browser);
  await worker.evaluate(() => {
    globalThis.realSet = chrome.storage.local.set;
    chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  await press(popup, [word('popup_save')]);
  await popup.waitForSelector('[role="alert"]');
  await shoot(popup, ['popup-storage-full']);
  await worker.evaluate(() => {
    chrome.storage.local.set = globalThis.realSet;
  });
  await closePopup(popup);
  await article.close();
}

/** Over an article in a private window. */
async function privateWindow(browser, { shoot }) {
  const worker = await background(browser);
  const opened = browser.waitForTarget((target) => target.url() === 'about:blank#private');
  await worker.evaluate(() => chrome.windows.create({ url: 'about:blank#private', incognito: true }));
  const page = await (await opened).page();
  await page.setRequestInterception(true);
  const { url, responses } = sampleSource('everything.html');
  page.on('request', (request) => {
    const response = responses.get(request.url());
    void (response ? request.respond({ status: 200, ...response }) : request.abort());
  });
  await page.goto(url);
  const popup = await openPopup(browser, page);
  await popup.waitForSelector('#private-note');
  await shoot(popup, ['popup-private']);
  await closePopup(popup);
  await page.close();
}

/** What the popup says where it cannot do what it is for. */
export async function popupTroubles(browser, tools) {
  await otherPages(browser, tools);
  await fullStorage(browser, tools);
  await privateWindow(browser, tools);
}
