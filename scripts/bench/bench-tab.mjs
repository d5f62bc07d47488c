import { launch } from 'puppeteer-core';
import { launchOptions } from '../start/show-page.mjs';

/** Scripts of the page are off, so that only ours and the peer's run. */
const headers = { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** A page of the extension in a window of its own: both windows stay visible, so that both are painted. */
async function ownWindow(browser) {
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  const address = welcome.url().replace('welcome.html', 'options.html');
  const session = await browser.target().createCDPSession();
  await session.send('Target.createTarget', { url: address, newWindow: true });
  const target = await browser.waitForTarget((candidate) => candidate.url() === address);
  return target.asPage();
}

/** A tab that shows HTML from memory at any address, without a network. */
async function memoryTab(browser) {
  const page = await browser.newPage();
  let html = '';
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const answer = isPage
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body: html })
      : request.abort();
    answer.catch(() => {}); // the page may be gone by now
  });
  const show = async (source, url) => {
    html = source;
    await page.goto(url, { waitUntil: 'load' });
  };
  return { page, show };
}

/** Answers when `call` was made, in ms since the epoch, once what it began is done. */
const timed = (call) =>
  `(() => { const asked = performance.timeOrigin + performance.now(); return ${call}.then(() => asked); })()`;

/** Acts on the tab as the extension does; expressions for the page `own` of the extension. */
function actions(own, tabId) {
  const execute = (what) => `chrome.scripting.executeScript({ target: { tabId: ${tabId} }, ${what} })`;
  return {
    /** Injects a file of the extension; answers when that was begun, in ms since the epoch. */
    inject: (file) => own.evaluate(timed(execute(`files: ['/${file}']`))),
    /** Calls a function that stands alone in the world of the extension's scripts, and answers what it gives. */
    inPage: (func, ...args) =>
      own.evaluate(
        `${execute(`args: ${JSON.stringify(args)}, func: ${func}`)}.then(([{ result }]) => result)`,
      ),
    /** Asks the background about the tab; answers when that was asked, in ms since the epoch. */
    send: (type) =>
      own.evaluate(timed(`chrome.runtime.sendMessage({ tinSach: '${type}', input: [{ tabId: ${tabId} }] })`)),
  };
}

/** A tab for pages from memory under the given extension, and the means to act on it. */
export async function openBenchTab(chromium, extension) {
  const browser = await launch(launchOptions({ chromium, extension, headless: true }));
  const own = await ownWindow(browser);
  const { page, show } = await memoryTab(browser);
  await show('<title>bench</title>', 'https://bench.example/');
  const [{ id }] = await own.evaluate('chrome.tabs.query({ url: "https://bench.example/*" })');
  return { browser, page, show, ...actions(own, id) };
}
