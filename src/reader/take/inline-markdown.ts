const wrappers: Readonly<Record<string, string>> = {
  STRONG: '**',
  B: '**',
  EM: '*',
  I: '*',
  CODE: '`',
  DEL: '~~',
  S: '~~',
};

const escapeText = (text: string): string => text.replace(/\s+/g, ' ').replace(/([\\`*_[\]<>])/g, '\\$1');

/** Markdown does not open or close emphasis beside a space: it moves outside. */
function wrap(mark: string, content: string): string {
  const core = content.trim();
  if (core === '') return content;
  const [before = '', after = ''] = content.split(core);
  return `${before}${mark}${core}${mark}${after}`;
}

/** What ends a link's address in Markdown; `encodeURIComponent` leaves parentheses as they are. */
const percentEncode = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

function ofElement(element: Element): string {
  const content = inlineMarkdown(element);
  const href = element.getAttribute('href');
  if (element.nodeName === 'BR') return '  \n';
  if (element.nodeName === 'A' && href) return `[${content}](${href.replace(/[()\s]/g, percentEncode)})`;
  const mark = wrappers[element.nodeName];
  return mark ? wrap(mark, content) : content;
}

/** Text-level content as CommonMark, with its special characters escaped. */
export function inlineMarkdown(parent: Node): string {
  return [...parent.childNodes]
    .map((node) => {
      if (node.nodeType === 3) return escapeText(node.textContent ?? '');
      return node.nodeType === 1 ? ofElement(node as Element) : '';
    })
    .join('');
}
