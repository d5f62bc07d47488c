import { openOwn, setWidth } from './camera.mjs';

const settings = {
  reading: { theme: 'light' },
  sites: { 'tin-thu.example': 'open', 'thoi-su.bao-mau.example': 'mark', 'gazette.example': 'nothing' },
};

/** The options with rules of a person's own, the list of known papers open and an address that is none. */
export async function optionsPictures(browser, { shoot }) {
  const own = await openOwn(browser, 'options');
  await own.evaluate((kept) => chrome.storage.local.set({ settings: kept }), settings);
  await own.reload();
  await own.waitForSelector('#root button');
  await own.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  await own.type('#sites [name=host]', 'không phải địa chỉ');
  await own.keyboard.press('Enter');
  for (const width of [360, 1440]) {
    await setWidth(own, width);
    await shoot(own, ['options-rules', width], { fullPage: true });
  }
  await own.close();
}
