import type { Article } from '@/article';

interface StandIn {
  readonly document: Document;
  readonly article: Article;
  readonly text: unknown;
  readonly actions: { readonly onClose: () => void };
}

/** Stand-in until the reader is there: a closed root in a dialog, closed by Esc. */
export function openReader({ document, article, actions }: StandIn) {
  const host = document.createElement('tin-sach-reader');
  const root = host.attachShadow({ mode: 'closed' });
  const dialog = document.createElement('dialog');
  const button = document.createElement('button');
  const heading = document.createElement('h1');
  heading.textContent = article.title;
  button.textContent = 'Close reader';
  dialog.append(button, heading);
  root.append(dialog);
  document.documentElement.append(host);
  const close = (): void => {
    if (!host.isConnected) return;
    host.remove();
    actions.onClose();
  };
  dialog.addEventListener('close', close);
  button.addEventListener('click', close);
  dialog.showModal();
  return { close };
}
