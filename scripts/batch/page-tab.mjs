import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { openMemoryFrame } from './memory-frame.mjs';

const timeoutMs = 30_000;

/** Rejects after `timeoutMs`; the work itself goes on, so the caller drops the tab. */
function withTimeout(work, what) {
  const over = new AbortController();
  const late = setTimeout(timeoutMs, undefined, { signal: over.signal }).then(() => {
    throw new Error(`${what} took over ${timeoutMs / 1000} s`);
  });
  late.catch(() => {}); // the work was done in time
  return Promise.race([work, late]).finally(() => over.abort());
}

/**
 * A session on a new tab. A Puppeteer page is not made of it: that would listen to every console line, of which
 * a page with a hundred blocked scripts writes a hundred. The tab is hidden, since one that is shown is laid out
 * and painted, and the tab strip with it, which takes more than half of the time. It lives as long as `main`.
 */
async function openTarget(browser) {
  const url = `about:blank#${randomUUID()}`;
  const main = await browser.target().createCDPSession();
  await main.send('Target.createTarget', { url, hidden: true, background: true });
  const target = await browser.waitForTarget((candidate) => candidate.url() === url);
  return target.createCDPSession();
}

/** How the frame looks from the page around it. */
const shownInFrame = 'document.querySelector("iframe").contentDocument';

/** Where a script runs once and sees one shown page after another, as long as the tab lives. */
async function livingWorld(client, script) {
  await client.send('Runtime.evaluate', { expression: script });
  return async () => ({ shown: shownInFrame });
}

/** Where the script runs anew in every shown page, in a world of its own, as the extension's scripts do. */
const freshWorlds = (client, script, frameId) => async () => {
  const worldName = 'tin-sach';
  const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
    frameId,
    worldName,
  });
  await client.send('Runtime.evaluate', { expression: script, contextId });
  return { shown: 'document', contextId };
};

/**
 * A tab that shows saved HTML at any address and calls a script's functions on it. `isCold`: each page meets the
 * script as if for the first time, as in the product; otherwise its code stays warm, which changes no answer and
 * takes about two thirds of the time.
 */
export async function openPageTab(browser, script, { isCold = false } = {}) {
  const client = await openTarget(browser);
  const frame = await openMemoryFrame(client);
  const world = await (isCold ? freshWorlds(client, script, frame.id) : livingWorld(client, script));

  async function call(name, values) {
    const { shown, contextId } = await world();
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression: `JSON.stringify(${name}(${[shown, ...values.map((value) => JSON.stringify(value))]}))`,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return JSON.parse(result.value);
  }

  return {
    /** What the script's function `name` answers, given the document that `source` makes at `url` and `values`. */
    run: (source, url, name, ...values) =>
      withTimeout(
        frame.show(source, url).then(() => call(name, values)),
        'the page',
      ),
    close: () => client.send('Page.close').catch(() => {}),
  };
}
