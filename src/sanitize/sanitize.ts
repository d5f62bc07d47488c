import createDOMPurify, { type Config, type DOMPurify, type WindowLike } from 'dompurify';
import type { SafeHtml } from '@/article';

const inlineTags = [
  'a',
  'abbr',
  'b',
  'br',
  'cite',
  'code',
  'del',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'bdi',
  'bdo',
  'ruby',
  'rt',
  'rp',
  'wbr',
];
const tableTags = [
  ...inlineTags,
  'table',
  'caption',
  'colgroup',
  'col',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
  'p',
  'ul',
  'ol',
  'li',
];
const attributes = ['href', 'lang', 'dir', 'datetime', 'title', 'colspan', 'rowspan', 'scope'];

/** Links open http(s) and mail only; everything else loses its address. */
const shared: Config = {
  ALLOWED_ATTR: attributes,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^https?:\/\//i,
  KEEP_CONTENT: true,
};

const purifiers = new WeakMap<WindowLike, DOMPurify>();

/** One purifier a window: making one costs more than cleaning a paragraph. */
function purifierOf(view: WindowLike): DOMPurify {
  const known = purifiers.get(view);
  if (known) return known;
  const made = createDOMPurify(view);
  purifiers.set(view, made);
  return made;
}

function purify(html: string, tags: readonly string[], view: WindowLike): SafeHtml {
  return purifierOf(view).sanitize(html, { ...shared, ALLOWED_TAGS: [...tags] }) as unknown as SafeHtml;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain text as HTML, line breaks kept. */
export function plainHtml(text: string): SafeHtml {
  return text.replace(/[&<>"]/g, (char) => entities[char] ?? '').replaceAll('\n', '<br>') as SafeHtml;
}

/** Text-level HTML of one paragraph: links, emphasis and the like; blocks are unwrapped. */
export function sanitizeInline(html: string, view: WindowLike): SafeHtml {
  return purify(html, inlineTags, view);
}

/** One table with text-level content in its cells. */
export function sanitizeTable(html: string, view: WindowLike): SafeHtml {
  return purify(html, tableTags, view);
}

/** Sanitises once more, since a stored or messaged string may have been made elsewhere, and gives nodes. */
export function toFragment(html: SafeHtml, view: WindowLike): DocumentFragment {
  return purifierOf(view).sanitize(html, {
    ...shared,
    ALLOWED_TAGS: tableTags,
    RETURN_DOM_FRAGMENT: true,
  });
}
