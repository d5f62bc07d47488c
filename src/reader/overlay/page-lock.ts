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

/** Locks the page; the returned function unlocks it and brings its scroll position back. */
export function lockPage(document: Document): () => void {
  const view = document.defaultView;
  const position = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
  const removeSheet = addPageSheet(document, pageCss);
  return () => {
    removeSheet?.();
    if (view && (view.scrollX !== position.left || view.scrollY !== position.top)) {
      view.scrollTo({ ...position, behavior: 'instant' });
    }
  };
}
