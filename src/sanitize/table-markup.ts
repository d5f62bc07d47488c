import type { SafeHtml } from '@/article';
import { plainAttributes, tableTags } from './allow-list-table';
import { openTag } from './inline-markup';
import { plainHtml } from './sanitize';

const allowed: ReadonlySet<string> = new Set(tableTags);
const empty: ReadonlySet<string> = new Set(['br', 'wbr', 'col']);
/** Elements whose content is no text for readers. */
const unread =
  /^(?:script|style|noscript|template|iframe|object|embed|svg|math|textarea|select|option|button|head|title)$/i;
const elementsAndTexts = 5;
const [accept, reject] = [1, 2];

/** The DOM's own reading of a name: a form's named controls hide its properties. */
const nameOf = (node: Node): string => {
  const getter = Object.getOwnPropertyDescriptor(Element.prototype, 'localName')?.get;
  return node.nodeType === Node.TEXT_NODE ? '' : getter?.call(node);
};

function addressOf(element: Element, url: URL): readonly [string, string][] {
  const href = Element.prototype.getAttribute.call(element, 'href');
  return href && URL.canParse(href, url.href) ? [['href', new URL(href, url).href]] : [];
}

function opened(node: Node, name: string, url: URL): string {
  if (name === '') return plainHtml((node.nodeValue ?? '').replace(/\s+/g, ' '));
  if (!allowed.has(name)) return '';
  const element = node as Element;
  const plain = plainAttributes.flatMap((attribute): [string, string][] => {
    const value = Element.prototype.getAttribute.call(element, attribute);
    return value ? [[attribute, value]] : [];
  });
  return openTag({ tag: name, attributes: [...(name === 'a' ? addressOf(element, url) : []), ...plain] });
}

/**
 * A table of a page, written from its parts as `inlineMarkup` is: elements and attributes of the allow-list, escaped
 * text, and of other elements their content. Links resolve against `url`. Walks without recursion, so that no depth of
 * nesting overflows. `toFragment` still sanitises it before use.
 */
export function tableMarkup(table: Element, url: URL): SafeHtml {
  const walker = table.ownerDocument.createTreeWalker(table, elementsAndTexts, (node) =>
    unread.test(nameOf(node)) ? reject : accept,
  );
  let html = '';
  for (let node: Node | null = table; node; ) {
    html += opened(node, nameOf(node), url);
    node = walker.firstChild();
    while (!node) {
      const name = nameOf(walker.currentNode);
      if (allowed.has(name) && !empty.has(name)) html += `</${name}>`;
      if (walker.currentNode === table) return html as SafeHtml;
      node = walker.nextSibling();
      if (!node) walker.parentNode();
    }
  }
  return html as SafeHtml;
}
