import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';

const timeoutMs = 30_000;
/** Frames of the page that come from itself (`srcdoc`) are there by then, also where something never loads. */
const mostLoadMs = 1000;

const eventOf = (client, name) => new Promise((resolve) => client.once(name, resolve));

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

/**
 * A tab that shows saved HTML at any address: the document is answered from memory, all else fails since the
 * browser resolves no host. Scripts of the page are off by a CSP header rather than by the browser's switch,
 * so that `noscript` is parsed as it is for readers.
 */
export async function openPageTab(browser, engine) {
  const client = await openTarget(browser);
  let html = '';
  let isServed = true;
  await client.send('Page.enable');
  await client.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
  client.on('Fetch.requestPaused', ({ requestId }) => {
    const answer = isServed
      ? client.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
      : client.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: [
            { name: 'Content-Type', value: 'text/html; charset=utf-8' },
            { name: 'Content-Security-Policy', value: "default-src 'none'; style-src 'unsafe-inline'" },
          ],
          body: Buffer.from(html).toString('base64'),
        });
    isServed = true;
    answer.catch(() => {}); // the tab may be gone; the caller sees that at once
  });

  async function call(expression) {
    const { frameTree } = await client.send('Page.getFrameTree');
    const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'tin-sach',
    });
    await client.send('Runtime.evaluate', { expression: engine, contextId });
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression: `JSON.stringify(${expression})`,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return JSON.parse(result.value);
  }

  async function show(source, url) {
    html = source;
    isServed = false;
    const parsed = eventOf(client, 'Page.domContentEventFired');
    const loaded = eventOf(client, 'Page.loadEventFired');
    const { errorText } = await client.send('Page.navigate', { url });
    if (errorText) throw new Error(`cannot show the page at ${url}: ${errorText}`);
    await parsed;
    await Promise.race([loaded, setTimeout(mostLoadMs, undefined, { ref: false })]);
  }

  return {
    /** Calls `expression` on the engine inside the page that `source` makes at `url`. */
    run: (source, url, expression) =>
      withTimeout(
        show(source, url).then(() => call(expression)),
        'the page',
      ),
    close: () => client.send('Page.close').catch(() => {}),
  };
}
