interface SheetHost {
  adoptedStyleSheets: CSSStyleSheet[];
}

function makeSheet(view: Window & typeof globalThis, css: string): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** The reader's sheet, by window: it stays the same from opening to opening. */
const ownSheets = new WeakMap<Window, CSSStyleSheet>();

/** The sheet of `css`, parsed at the first call only. Throws where the browser refuses it to content scripts. */
export function ownSheet(view: Window & typeof globalThis, css: string): CSSStyleSheet {
  const sheet = ownSheets.get(view) ?? makeSheet(view, css);
  ownSheets.set(view, sheet);
  return sheet;
}

/**
 * Gives a shadow root its styles. Constructable sheets, since a page's content security policy does not
 * reach them; a style element where the browser refuses them to content scripts.
 */
export function adoptStyles(root: ShadowRoot, css: string): void {
  const { ownerDocument } = root;
  const view = ownerDocument.defaultView;
  try {
    if (!view) return;
    root.adoptedStyleSheets = [ownSheet(view, css)];
  } catch (refused) {
    void refused;
    const style = ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/** Adds a sheet to the page itself; the returned function takes it away again. Null where it is refused. */
export function addPageSheet(document: Document, css: string): (() => void) | null {
  const view = document.defaultView;
  const target: SheetHost = document;
  try {
    if (!view) return null;
    const sheet = makeSheet(view, css);
    target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
    return () => {
      target.adoptedStyleSheets = target.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch (refused) {
    void refused;
    return null;
  }
}
