import { shieldEvents } from './event-shield';
import { lockPage } from './page-lock';
import { adoptStyles } from './style-sheets';

export interface Overlay {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly dialog: HTMLDialogElement;
  /** Takes every trace of the reader out of the page and gives the focus back. */
  readonly remove: () => void;
}

export interface OverlayOptions {
  readonly document: Document;
  readonly css: string;
  readonly language: string;
}

/** A host at the end of the document, in it a closed shadow root, in that an empty dialog, not yet shown. */
export function createOverlay({ document, css, language }: OverlayOptions): Overlay {
  const host = document.createElement('tin-sach-reader');
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyles(root, css);
  const dialog = document.createElement('dialog');
  dialog.lang = language;
  root.append(dialog);

  const focused = document.activeElement;
  const listening = new AbortController();
  shieldEvents(host, listening.signal);
  const unlockPage = lockPage(document);
  document.documentElement.append(host);

  const remove = (): void => {
    listening.abort();
    if (dialog.open) dialog.close();
    host.remove();
    unlockPage();
    const canFocus = focused !== null && 'focus' in focused && focused !== document.body;
    if (canFocus) (focused as HTMLElement).focus({ preventScroll: true });
  };
  return { host, root, dialog, remove };
}
