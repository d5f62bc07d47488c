import { randomUUID } from 'node:crypto';

const timeoutMs = 30_000;

/** Rejects after `timeoutMs`; the work itself goes on, so the caller drops the tab. */
function withTimeout(work, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took over ${timeoutMs / 1000} s`)), timeoutMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * A session on a new tab. A Puppeteer page is not made of it: that would listen to every console line, of which
 * a page with a hundred blocked scripts writes a hundred.
 */
async function openTarget(browser) {
  const url = `about:blank#${randomUUID()}`;
  const main = await browser.target().createCDPSession();
  await main.send('Target.createTarget', { url });
  await main.detach();
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
    const loaded = new Promise((resolve) => client.once('Page.domContentEventFired', resolve));
    const { errorText } = await client.send('Page.navigate', { url });
    if (errorText) throw new Error(`cannot show the page at ${url}: ${errorText}`);
    await loaded;
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
