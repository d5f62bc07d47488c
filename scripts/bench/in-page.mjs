/* Functions that run in the page, in the world of the extension's scripts; each stands alone. */

/**
 * Begins to wait for the frame that paints the text inside `name`; `paintedAt` then gives its time, in ms since
 * the epoch. Text counts from 200 characters on, since an empty shell is no reader; after 20 s it is too late.
 */
export function armPaint(name) {
  const isShown = () => {
    const host = document.querySelector(name);
    const root = host && chrome.dom.openOrClosedShadowRoot(host);
    return (root?.textContent ?? '').length > 200;
  };
  globalThis.benchPainted = new Promise((resolve, reject) => {
    const afterPaint = new MessageChannel();
    afterPaint.port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
    // A message that is posted in a frame's callback arrives when that frame is painted.
    const look = () => (isShown() ? afterPaint.port2.postMessage(0) : requestAnimationFrame(look));
    requestAnimationFrame(look);
    setTimeout(() => reject(new Error('nothing was painted')), 20_000);
  });
}

export const paintedAt = () => globalThis.benchPainted;

/** Resolves when nothing called `name` stands in the page. */
export function goneFromPage(name) {
  return new Promise((resolve) => {
    const look = () => (document.querySelector(name) ? requestAnimationFrame(look) : resolve(true));
    look();
  });
}
