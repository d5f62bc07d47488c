import type { ErrorCode } from '@/article';

/** What an HTML parser made; viewers of PDF, images and plain text carry their file's own type. */
const htmlTypes = new Set(['text/html', 'application/xhtml+xml']);

const hasText = (root: Element): boolean => /\S/.test(root.textContent ?? '');

/** Why there is nothing to read on a page, or undefined where there may be. Reads only. */
export function pageProblem(document: Document): ErrorCode | undefined {
  if (!htmlTypes.has(document.contentType)) return 'page-not-html';
  const { body } = document;
  if (!body) return 'page-empty';
  if (body.localName === 'frameset') return 'page-frames-only';
  if ([...body.children].some((child) => !isSilent(child) && hasText(child)) || hasOwnText(body))
    return undefined;
  return body.querySelector('iframe, frame, object, embed') ? 'page-frames-only' : 'page-empty';
}

const silentNames = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'link']);

/** Elements whose text is never shown. */
const isSilent = (element: Element): boolean => silentNames.has(element.localName);

const hasOwnText = (body: HTMLElement): boolean =>
  [...body.childNodes].some((node) => node.nodeType === node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''));
