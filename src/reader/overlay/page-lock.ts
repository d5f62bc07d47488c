import { addPageSheet } from './style-sheets';

/**
 * Holds the page behind still, without touching one attribute of it: its scroll bar goes while the reader
 * is open, and on paper only the reader is printed.
 */
const pageCss = `
  :root { overflow: hidden !important; }
  /* A shadow root's sheet has no say in the size of paper. */
  @page { size: A4; margin: 18mm 20mm 20mm; }
  @media print {
    :root { overflow: visible !important; height: auto !important; background: none !important; }
    body { display: none !important; }
  }
`;

/**
 * Spares the browser the page's layout while nobody sees it: each typeface of the reader would have the whole page
 * laid out anew. Its height is held, so that the page cannot tell by its scroll position.
 */
const restCss = (heightPx: number): string => `
  body {
    content-visibility: hidden !important;
    box-sizing: border-box !important;
    height: ${heightPx}px !important;
  }
`;

/** Sheet for the page behind; a body that scrolls by itself would forget where it was, so it goes on. */
function sheetFor({ body }: Document): string {
  const canRest = body?.localName === 'body' && body.scrollTop === 0 && body.scrollLeft === 0;
  return canRest ? pageCss + restCss(body.getBoundingClientRect().height) : pageCss;
}

/** Locks the page; the returned function unlocks it and brings its scroll position back. */
export function lockPage(document: Document): () => void {
  const view = document.defaultView;
  const position = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
  const removeSheet = addPageSheet(document, sheetFor(document));
  return () => {
    removeSheet?.();
    if (view && (view.scrollX !== position.left || view.scrollY !== position.top)) {
      view.scrollTo({ ...position, behavior: 'instant' });
    }
  };
}
