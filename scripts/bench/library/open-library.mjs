const patienceMs = 600_000;

/** Notes when the first row is painted; runs before any script of the page. */
function noteFirstRow() {
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('.row-title')) return;
    watcher.disconnect();
    requestAnimationFrame(() => {
      globalThis.firstRowMs = performance.now();
    });
  });
  watcher.observe(document, { childList: true, subtree: true });
}

/** A new tab with the library, at a query where one is given. */
export async function openLibrary(browser, origin, query = '') {
  const page = await browser.newPage();
  page.setDefaultTimeout(patienceMs);
  await page.evaluateOnNewDocument(noteFirstRow);
  await page.goto(`${origin}/library.html${query}`);
  await page.bringToFront();
  return page;
}

/** Milliseconds from the navigation to the first painted rows. */
export async function firstRowMs(page) {
  const found = await page.waitForFunction(() => globalThis.firstRowMs);
  return found.jsonValue();
}
