import type { JSHandle, Page, Realm } from 'puppeteer-core';

interface ExtensionDom {
  readonly dom: { openOrClosedShadowRoot(host: HTMLElement): ShadowRoot };
}

/** The world of the extension's scripts in a page; null where none has run yet. */
export const extensionWorld = (page: Page): Realm | null => page.mainFrame().extensionRealms()[0] ?? null;

/** The closed root of the open reader, as the extension's own world sees it; null where none is open. */
export async function readerRoot(page: Page): Promise<JSHandle<ShadowRoot> | null> {
  const root = await extensionWorld(page)?.evaluateHandle(() => {
    const host = document.querySelector<HTMLElement>('tin-sach-reader');
    const { dom } = chrome as unknown as ExtensionDom;
    return host && dom.openOrClosedShadowRoot(host);
  });
  return (root?.remoteObject().objectId ? root : null) as JSHandle<ShadowRoot> | null;
}

/** Text of the open reader; blank where none is open. */
export async function readerText(page: Page): Promise<string> {
  const root = await readerRoot(page);
  if (!root) return '';
  return root.evaluate(({ children }) => [...children].map((child) => child.textContent ?? '').join('\n'));
}

/** Texts of all elements of the open reader that a selector finds. */
export async function readerTexts(page: Page, selector: string): Promise<readonly string[]> {
  const root = await readerRoot(page);
  if (!root) return [];
  return root.evaluate(
    (node, wanted) => [...node.querySelectorAll(wanted)].map((element) => element.textContent ?? ''),
    selector,
  );
}

/** True where the open reader shows an element; `act` also presses or focuses the first one. */
export async function readerHas(page: Page, selector: string, act?: 'click' | 'focus'): Promise<boolean> {
  const root = await readerRoot(page);
  if (!root) return false;
  const middle = await root.evaluate(
    (node, wanted, action) => {
      const found = node.querySelector<HTMLElement>(wanted);
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
  const root = await readerRoot(page);
  if (!root) return '';
  return root.evaluate(
    ({ activeElement }) => activeElement?.getAttribute('data-control') ?? activeElement?.localName ?? '',
  );
}
