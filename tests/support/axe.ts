import axe, { type AxeResults } from 'axe-core';
import type { Page, Realm } from 'puppeteer-core';

type Axe = typeof axe;

/** What axe-core finds wrong, one line an element: rule, element, why. */
const linesOf = ({ violations }: AxeResults): readonly string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );

/** Problems that axe-core finds on an own page of the extension. */
export async function pageProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  // A colour on its way to another theme's is neither.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  return linesOf(
    await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run() as Promise<AxeResults>),
  );
}

/**
 * Problems that axe-core finds in the open reader. It runs in the extension's own world, where the closed root
 * can be reached and, for axe to walk into it, be shown as the host's; the page's world sees none of that.
 */
export async function readerProblems(page: Page): Promise<readonly string[]> {
  const realm = page.mainFrame().extensionRealms()[0] as Realm;
  await realm.evaluate(axe.source);
  return linesOf(
    await realm.evaluate(() => {
      const host = document.querySelector<HTMLElement>('tin-sach-reader');
      if (!host) throw new Error('no reader is open');
      const { dom } = chrome as unknown as { dom: { openOrClosedShadowRoot(host: HTMLElement): ShadowRoot } };
      const root = dom.openOrClosedShadowRoot(host);
      Object.defineProperty(host, 'shadowRoot', { get: () => root, configurable: true });
      return (globalThis as unknown as { axe: Axe }).axe.run(host) as Promise<AxeResults>;
    }),
  );
}
