import { Locator } from 'puppeteer-core';

const patienceMs = 20_000;
const aria = (name, role) => `::-p-aria([name="${name}"][role="${role}"])`;

/** A popup or page of the extension, once it is open; its address ends in `name`. */
export async function extensionPage(browser, name) {
  const isWanted = (target) => new URL(target.url() || 'about:blank').pathname.endsWith(`/${name}`);
  const target = await browser.waitForTarget(isWanted, { timeout: patienceMs });
  return target.asPage();
}

/** A real click on the toolbar icon over `page`; it grants activeTab as a person's click does. */
export async function openPopup(browser, page) {
  const [extension] = [...(await browser.extensions()).values()];
  await extension.triggerAction(page);
  return extensionPage(browser, 'popup.html');
}

/** Presses the first enabled control that is called one of `names`; reaches into closed shadow roots too. */
export async function press(page, names, role = 'button') {
  const controls = names.map((name) => page.locator(aria(name, role)));
  await Locator.race(controls).setTimeout(patienceMs).click();
}

export const waitForButton = (page, name) =>
  page.waitForSelector(aria(name, 'button'), { timeout: patienceMs });

/** Looks words up in the browser's own language, so that a walk works in every language. */
export async function interfaceWords(ownPage) {
  const language = await ownPage.evaluate(() => chrome.i18n.getMessage('ui_language'));
  const { default: messages } = await import(`../../public/_locales/${language}/messages.json`, {
    with: { type: 'json' },
  });
  return (key) => messages[key].message;
}
