/** Typed letter by letter, as people do. */
const queries = [
  'da nang',
  'Đà Nẵng',
  'can tho 20',
  'nguyễn minh',
  'Da Nag',
  'market price',
  'london',
  'người',
];

/**
 * Types one more letter and waits for its results: until they are in the page, and until they are painted, which
 * is what a person waits for. In the page, so that the way to the browser's driver is not measured.
 */
async function keystroke(typed) {
  const list = document.querySelector('.library-list');
  const isShown = () => document.querySelector('.rows')?.dataset.words === typed;
  const shown = new Promise((resolve) => {
    const watcher = new MutationObserver(() => {
      if (!isShown()) return;
      watcher.disconnect();
      resolve(performance.now());
    });
    watcher.observe(list, { subtree: true, childList: true, attributes: true });
  });
  const input = document.querySelector('#library-search');
  const start = performance.now();
  input.value = typed;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const shownAt = await shown;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  return { shownMs: shownAt - start, paintedMs: performance.now() - start };
}

/** Milliseconds from each letter to its results, in the page and painted. */
export async function measureSearch(page) {
  const times = [];
  for (const query of queries) {
    for (let length = 1; length <= query.length; length++) {
      const typed = query.slice(0, length);
      if (typed.endsWith(' ')) continue;
      times.push(await page.evaluate(keystroke, typed));
    }
  }
  return times;
}

/** Waits until the index is built: until then the page says that it is. */
export async function indexBuiltMs(page) {
  const start = performance.now();
  await page.evaluate(keystroke, 'ha noi');
  await page.waitForFunction(() => !document.querySelector('.list-note'), { polling: 100 });
  return performance.now() - start;
}
