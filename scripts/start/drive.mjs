/** Long enough for a slow machine; whoever waits in vain is told so in one sentence. */
export const patienceMs = 60_000;
const aria = (name, role) => `::-p-aria([name="${name}"][role="${role}"])`;

/** A popup or page of the extension, once it is open; its address ends in `name`. */
export async function extensionPage(browser, name) {
  const isWanted = (target) => new URL(target.url() || 'about:blank').pathname.endsWith(`/${name}`);
  const target = await browser.waitForTarget(isWanted, { timeout: patienceMs });
  const page = await target.asPage();
  // The target is there before its document: until then it has no extension API.
  await page.waitForFunction(() => globalThis.chrome?.storage, { timeout: patienceMs });
  return page;
}

/** A real click on the toolbar icon over `page`; it grants activeTab as a person's click does. */
export async function openPopup(browser, page) {
  const [extension] = [...(await browser.extensions()).values()];
  await extension.triggerAction(page);
  return extensionPage(browser, 'popup.html');
}

/** The first control that is called one of `names`, once it is enabled; reaches into closed shadow roots too. */
export async function enabledControl(page, names, role = 'button') {
  const control = await Promise.any(names.map((name) => waitForControl(page, name, role)));
  await page.waitForFunction(
    (element) => !element.matches(':disabled, [aria-disabled="true"]'),
    { timeout: patienceMs },
    control,
  );
  return control;
}

/**
 * Presses that control: with the mouse over a web page, where the reader heeds nothing but what a person does;
 * otherwise without, since a popup that lost its focus paints no frames, and a mouse click waits for them.
 */
export async function press(page, names, role = 'button') {
  const control = await enabledControl(page, names, role);
  if (/^https?:/.test(page.url())) await control.click();
  else await control.evaluate((element) => element.click()).catch(() => {}); // a popup may close meanwhile
}

const waitForControl = (page, name, role) => page.waitForSelector(aria(name, role), { timeout: patienceMs });

export const waitForButton = (page, name) => waitForControl(page, name, 'button');

/** Looks words up in the browser's own language, so that a walk works in every language. */
export async function interfaceWords(ownPage) {
  const language = await ownPage.evaluate(() => chrome.i18n.getMessage('ui_language'));
  const { default: messages } = await import(`../../public/_locales/${language}/messages.json`, {
    with: { type: 'json' },
  });
  return (key) => messages[key].message;
}
