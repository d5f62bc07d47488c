import { Readability } from '@mozilla/readability';

/** The least that a reader does: Readability's article in a bare dialog over the page. */
const article = new Readability(document.cloneNode(true) as Document).parse();
const host = document.createElement('bench-peer');
const dialog = document.createElement('dialog');
dialog.innerHTML = `<h1>${article?.title ?? ''}</h1>${article?.content ?? ''}`;
host.attachShadow({ mode: 'closed' }).append(dialog);
document.documentElement.append(host);
dialog.showModal();
