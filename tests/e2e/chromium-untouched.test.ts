import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { isReaderOpen, stateOf } from '../support/page-state';
import { ownPage, sendRead, tabIdOf } from '../support/reader-messages';
import { richArticle } from '../support/rich-article';
import { until } from '../support/until';

const rounds = 50;
const host = 'baotintuc.vn';
const shared = '../shared';

/** The largest saved articles, where the corpus is there: it is not part of this repository. */
function heavyPages(): readonly (readonly [string, string])[] {
  const manifest = `${shared}/corpus/dev.jsonl`;
  if (!existsSync(manifest)) return [];
  const lines = readFileSync(manifest, 'utf8').split('\n').filter(Boolean);
  const articles = lines.map((line) => JSON.parse(line)).filter(({ kind }) => kind === 'article');
  const read = (file: string) => readFileSync(`${shared}/corpus/${file}`);
  return articles
    .map(({ file }) => ({ file, size: read(file).length }))
    .sort((a, b) => b.size - a.size)
    .slice(0, 3)
    .map(({ file }) => [file, gunzipSync(read(file)).toString('utf8')]);
}

const seed = `${shared}/seed/page.html`;
const pages: readonly (readonly [string, string])[] = [
  ['an article', String(richArticle(`http://${host}/bai-0.htm`).body)],
  ...(existsSync(seed) ? [['the reference page', readFileSync(seed, 'utf8')] as const] : []),
  ...heavyPages(),
];

let chromium: Chromium;
let own: Page;
beforeAll(async () => {
  chromium = await startChromium({ grants: [host] });
  own = await ownPage(chromium);
});
afterAll(() => chromium?.close());

/** Everything of the page that can be seen from inside of it, and its listeners as the browser counts them. */
async function traces(page: Page, session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const listeners = metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? -1;
  const more = await page.evaluate(() => ({
    sheets: document.adoptedStyleSheets.length,
    fonts: [...document.fonts].filter(({ family }) => family.includes('Tin Sach')).length,
    entries: history.length,
    scrolls: Reflect.get(window, 'scrolls'),
  }));
  return { listeners, ...more, ...(await stateOf(page)) };
}

async function toggle(page: Page, tabId: number, isOpen: boolean): Promise<void> {
  await sendRead(own, tabId);
  await until(
    () => isReaderOpen(page),
    (now) => now === isOpen,
  );
}

describe(`${rounds} times open and closed`, () => {
  it.each(pages)(
    '%s is as it was',
    async (_name, html) => {
      const path = `/bai-nang-${pages.findIndex(([, one]) => one === html)}.htm`;
      // Scripts of a saved page would go on changing it; what is tested is our own trace.
      const body = html.replace(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/gi, '');
      chromium.site.set(host + path, { type: 'text/html; charset=utf-8', body });
      const page = await chromium.browser.newPage();
      await page.goto(`http://${host}${path}`, { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
      await page.evaluate(() => {
        let scrolls = 0;
        addEventListener('scroll', () => Reflect.set(window, 'scrolls', ++scrolls));
        window.scrollTo(0, 600);
        document.querySelector<HTMLElement>('a[href]')?.focus({ preventScroll: true });
      });
      const session = await page.createCDPSession();
      await session.send('Performance.enable');
      const tabId = await tabIdOf(chromium, `http://${host}${path}`);
      // The first time brings the scripts, which stay and listen for messages.
      await toggle(page, tabId, true);
      await toggle(page, tabId, false);
      const before = await traces(page, session);
      await sendRead(own, tabId, 2 * (rounds - 1));
      await until(
        async () => (await stateOf(page)).scrollY,
        (scrollY) => scrollY === before.scrollY,
      );
      // The key that closed the reader may be let go up to a second later: so long it is listened for.
      const after = await until(
        () => traces(page, session),
        ({ listeners }) => listeners <= before.listeners,
      );
      expect({ ...after, listeners: 0 }).toEqual({ ...before, listeners: 0 });
      await page.close();
    },
    180_000,
  );
});

describe('a page that scrolls in a box of its own', () => {
  it.each([
    [
      'the body',
      'html, body { height: 100%; margin: 0; overflow: hidden; } body { overflow: auto; }',
      'body',
    ],
    ['a box in it', 'body { margin: 0; } main { height: 100vh; overflow: auto; }', 'main'],
  ])('%s stays where it was', async (name, css, box) => {
    const path = `/bai-cuon-${name.length}.htm`;
    const html = String(richArticle(`http://${host}${path}`).body).replace(
      '<head>',
      `<head><style>${css} article { padding-bottom: 2000px; }</style>`,
    );
    chromium.site.set(host + path, { type: 'text/html; charset=utf-8', body: html });
    const page = await chromium.open(`http://${host}${path}`);
    const top = () => page.$eval(box, (element) => element.scrollTop);
    await page.$eval(box, (element) => element.scrollTo(0, 300));
    expect(await top()).toBe(300);
    const tabId = await tabIdOf(chromium, `http://${host}${path}`);
    await toggle(page, tabId, true);
    await toggle(page, tabId, false);
    expect(await top()).toBe(300);
    await page.close();
  });
});

describe('a page that wants to look in', () => {
  it('finds neither text nor settings, and its styles and handlers do not reach the reader', async () => {
    const html = String(richArticle(`http://${host}/bai-0.htm`).body).replace(
      '<head>',
      `<head><style>
        html { direction: rtl; }
        * { color: red !important; background: black !important; font-size: 40px !important; --paper: red; }
        tin-sach-reader { display: none !important; opacity: 0 !important; }
      </style><script>
        window.seen = [];
        const { attachShadow } = Element.prototype;
        Element.prototype.attachShadow = function (init) {
          const root = attachShadow.call(this, init);
          window.seen.push(root);
          return root;
        };
        // A page's handler that captures at the window runs before any script that comes later: not these.
        for (const type of ['keydown', 'keyup', 'click', 'wheel', 'copy', 'selectionchange']) {
          document.addEventListener(type, () => window.seen.push(type), true);
          window.addEventListener(type, () => window.seen.push(type));
        }
      </script>`,
    );
    chromium.site.set(`${host}/bai-to-mo.htm`, { type: 'text/html; charset=utf-8', body: html });
    const page = await chromium.open(`http://${host}/bai-to-mo.htm`);
    const isFound = () =>
      page.evaluate(() => (window as unknown as { find(text: string): boolean }).find('Thể thao'));
    expect(await isFound()).toBe(true);
    // Finding selects, which the page may hear of before the reader is there.
    const seen = () => page.evaluate(() => (window as unknown as { seen: unknown[] }).seen);
    await until(seen, (types) => types.includes('selectionchange'));
    await page.evaluate(() => (window as unknown as { seen: unknown[] }).seen.splice(0));
    await toggle(page, await tabIdOf(chromium, `http://${host}/bai-to-mo.htm`), true);
    await page.bringToFront();
    await page.locator('aria/Text[role="button"]').wait();
    await page.keyboard.press('j');
    const found = await page.evaluate(() => {
      const element = document.querySelector('tin-sach-reader');
      const { width, height } = element?.getBoundingClientRect() ?? { width: -1, height: -1 };
      const seen = (window as unknown as { seen: unknown[] }).seen;
      return { seen, root: element?.shadowRoot, text: element?.textContent, size: [width, height] };
    });
    expect(found).toMatchObject({ seen: [], root: null, text: '' });
    // Find in page passes the page over while the reader is open.
    expect(await isFound()).toBe(false);
    const look = await page
      .mainFrame()
      .extensionRealms()[0]
      ?.evaluate(() => {
        const element = document.querySelector<HTMLElement>('tin-sach-reader');
        const { dom } = chrome as unknown as {
          dom: { openOrClosedShadowRoot(host: HTMLElement): ShadowRoot };
        };
        const dialog = element && dom.openOrClosedShadowRoot(element).querySelector('dialog');
        const heading = dialog?.querySelector('h1');
        if (!dialog || !heading) return null;
        const { direction, backgroundColor } = getComputedStyle(dialog);
        return { direction, backgroundColor, color: getComputedStyle(heading).color };
      });
    expect(look).toEqual({
      direction: 'ltr',
      backgroundColor: 'rgb(251, 250, 247)',
      color: 'rgb(29, 27, 24)',
    });
    await page.close();
  });
});
