import type { Page } from 'puppeteer-core';

interface ExtensionDom {
  readonly dom: { openOrClosedShadowRoot(host: HTMLElement): ShadowRoot };
}

/** Text of the open reader, read through its closed root in the extension's own world; blank where none is open. */
export async function readerText(page: Page): Promise<string> {
  const [realm] = page.mainFrame().extensionRealms();
  if (!realm) return '';
  return realm.evaluate(() => {
    const host = document.querySelector<HTMLElement>('tin-sach-reader');
    const { dom } = chrome as unknown as ExtensionDom;
    if (!host) return '';
    const root = dom.openOrClosedShadowRoot(host);
    return [...root.children].map((child) => child.textContent ?? '').join('\n');
  });
}

/** True where the open reader shows an element; `act` also presses or focuses the first one. */
export async function readerHas(page: Page, selector: string, act?: 'click' | 'focus'): Promise<boolean> {
  const [realm] = page.mainFrame().extensionRealms();
  if (!realm) return false;
  const middle = await realm.evaluate(
    (wanted, action) => {
      const host = document.querySelector<HTMLElement>('tin-sach-reader');
      const { dom } = chrome as unknown as ExtensionDom;
      const found = host && dom.openOrClosedShadowRoot(host).querySelector<HTMLElement>(wanted);
      if (!found) return null;
      if (action === 'focus') found.focus();
      if (action === 'click') found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = found.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    selector,
    act,
  );
  // By the mouse: the reader heeds nothing but what a person does.
  if (middle && act === 'click') await page.mouse.click(middle.x, middle.y);
  return middle !== null;
}

/** What has the focus in the open reader: the name of a control, else the element's. */
export async function readerFocus(page: Page): Promise<string> {
  const [realm] = page.mainFrame().extensionRealms();
  if (!realm) return '';
  return realm.evaluate(() => {
    const host = document.querySelector<HTMLElement>('tin-sach-reader');
    const { dom } = chrome as unknown as ExtensionDom;
    const focused = host && dom.openOrClosedShadowRoot(host).activeElement;
    return focused?.getAttribute('data-control') ?? focused?.localName ?? '';
  });
}
