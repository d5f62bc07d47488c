import { setTimeout } from 'node:timers/promises';

/** Frames of the page that come from itself (`srcdoc`) are there by then, also where something never loads. */
const mostLoadMs = 1000;

/**
 * Scripts of the page are off by a header rather than by the browser's switch, so that `noscript` is parsed as it is
 * for readers. Frames are let through here and refused one by one, so that they stay blank: in place of one that a
 * header forbids the browser puts a page that says so.
 */
const responseHeaders = [
  { name: 'Content-Type', value: 'text/html; charset=utf-8' },
  { name: 'Content-Security-Policy', value: "default-src 'none'; frame-src *; style-src 'unsafe-inline'" },
];

const responseOf = (html) => ({
  responseCode: 200,
  responseHeaders,
  body: Buffer.from(html).toString('base64'),
});

/** To a place in the page that is shown the browser scrolls, rather than load it again. */
function withoutFragment(url) {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}

/** Answers when a document reaches a named moment of its life, at once where that was before the question. */
function lifecycleOf(client) {
  const reached = new Set();
  const waiting = new Map();
  client.on('Page.lifecycleEvent', ({ loaderId, name }) => {
    reached.add(`${loaderId} ${name}`);
    waiting.get(`${loaderId} ${name}`)?.();
  });
  return {
    reach: (loaderId, name) =>
      new Promise((resolve) => {
        const key = `${loaderId} ${name}`;
        if (reached.has(key)) resolve();
        else waiting.set(key, resolve);
      }),
    forget() {
      reached.clear();
      waiting.clear();
    },
  };
}

/** Adds a blank frame to the page in the tab; answers its id. */
async function addFrame(client) {
  await client.send('Runtime.evaluate', {
    expression: 'document.body.append(document.createElement("iframe"))',
  });
  const { frameTree } = await client.send('Page.getFrameTree');
  return frameTree.childFrames[0].frame.id;
}

/** Gives a function that takes the HTML of the frame's next document. Documents that were not given are refused. */
async function answerDocuments(client, frame) {
  let response = null;
  await client.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
  client.on('Fetch.requestPaused', ({ requestId, frameId }) => {
    const isAwaited = frameId === frame && response;
    const answer = isAwaited
      ? client.send('Fetch.fulfillRequest', { requestId, ...response })
      : client.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    if (isAwaited) response = null;
    answer.catch(() => {}); // the tab may be gone; the caller sees that at once
  });
  return (html) => {
    response = responseOf(html);
  };
}

/**
 * A frame in the tab of `client` that shows saved HTML at any address: the document is answered from memory, all else
 * fails since the browser resolves no host.
 */
export async function openMemoryFrame(client) {
  await client.send('Page.enable');
  await client.send('Page.setLifecycleEventsEnabled', { enabled: true });
  const id = await addFrame(client);
  const lifecycle = lifecycleOf(client);
  const answerNext = await answerDocuments(client, id);

  return {
    id,
    /** Shows `html` at `url`; answers when it is parsed and, unless something never loads, loaded. */
    async show(html, url) {
      lifecycle.forget();
      answerNext(html);
      const { errorText, loaderId } = await client.send('Page.navigate', {
        url: withoutFragment(url),
        frameId: id,
      });
      if (errorText) throw new Error(`cannot show the page at ${url}: ${errorText}`);
      await lifecycle.reach(loaderId, 'DOMContentLoaded');
      await Promise.race([
        lifecycle.reach(loaderId, 'load'),
        setTimeout(mostLoadMs, undefined, { ref: false }),
      ]);
    },
  };
}
