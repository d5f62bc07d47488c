import type { Page } from 'puppeteer-core';

/** Text of the open reader, read through its closed root in the extension's own world; blank where none is open. */
export async function readerText(page: Page): Promise<string> {
  const [realm] = page.mainFrame().extensionRealms();
  if (!realm) return '';
  return realm.evaluate(() => {
    const host = document.querySelector<HTMLElement>('tin-sach-reader');
    const { dom } = chrome as unknown as { dom: { openOrClosedShadowRoot(host: HTMLElement): ShadowRoot } };
    if (!host) return '';
    const root = dom.openOrClosedShadowRoot(host);
    return [...root.children].map((child) => child.textContent ?? '').join('\n');
  });
}
