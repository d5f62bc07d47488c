/** Puts text on the clipboard. The older way serves plain http pages, where the newer one is missing. */
export async function copyText(view: Window, content: string): Promise<boolean> {
  try {
    await view.navigator.clipboard.writeText(content);
    return true;
  } catch (refused) {
    void refused;
    return copyByEvent(view, content);
  }
}

function copyByEvent(view: Window, content: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', content);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  view.addEventListener('copy', fill, { capture: true, once: true });
  try {
    return view.document.execCommand('copy');
  } finally {
    view.removeEventListener('copy', fill, { capture: true });
  }
}
