import type { Config, WindowLike } from 'dompurify';
import type { SafeHtml } from '@/article';
import { inlineTags, plainAttributes, tableTags } from './allow-list-table';
import { purifierOf } from './purifier';

/** Links open http(s) only; any other address is dropped and its text stays. */
const shared: Config = {
  ALLOWED_ATTR: ['href', ...plainAttributes],
  ADD_URI_SAFE_ATTR: [...plainAttributes],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^https?:\/\/[^/]/i,
  KEEP_CONTENT: true,
};

/** One object each: DOMPurify reads a configuration anew whenever it gets another object. */
const inline: Config = { ...shared, ALLOWED_TAGS: [...inlineTags] };
const table: Config = { ...shared, ALLOWED_TAGS: [...tableTags] };
const paragraphs: Config & { RETURN_DOM_FRAGMENT: true } = {
  ...shared,
  ALLOWED_TAGS: ['p', ...inlineTags],
  RETURN_DOM_FRAGMENT: true,
};
const fragment: Config & { RETURN_DOM_FRAGMENT: true } = { ...table, RETURN_DOM_FRAGMENT: true };

const purify = (html: string, config: Config, view: WindowLike): SafeHtml =>
  purifierOf(view).sanitize(html, config) as unknown as SafeHtml;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain text as HTML, line breaks kept. */
export function plainHtml(text: string): SafeHtml {
  return text.replace(/[&<>"]/g, (char) => entities[char] ?? '').replaceAll('\n', '<br>') as SafeHtml;
}

/** Text-level HTML of one paragraph: links, emphasis and the like; blocks are unwrapped. */
export function sanitizeInline(html: string, view: WindowLike): SafeHtml {
  return purify(html, inline, view);
}

/**
 * Many paragraphs at the price of one parse. Where a paragraph does not come out as one (its markup ended it),
 * each is sanitised by itself.
 */
export function sanitizeParagraphs(htmls: readonly string[], view: WindowLike): readonly SafeHtml[] {
  const joined = htmls.map((html) => `<p>${html}</p>`).join('');
  // Null where nothing is left to parse, as of a lone frameset; its types do not say so.
  const clean: DocumentFragment | null = purifierOf(view).sanitize(joined, paragraphs);
  const children = [...(clean?.children ?? [])];
  const isOneEach = children.length === htmls.length && children.every(({ localName }) => localName === 'p');
  if (!isOneEach) return htmls.map((html) => sanitizeInline(html, view));
  return children.map((paragraph) => paragraph.innerHTML as SafeHtml);
}

/** One table with text-level content in its cells. */
export function sanitizeTable(html: string, view: WindowLike): SafeHtml {
  return purify(html, table, view);
}

/**
 * Nodes of a sanitised string. Sanitises once more, since a stored or messaged string may have been
 * made elsewhere. Links get `rel="noopener noreferrer"`: a target page learns neither opener nor origin.
 */
export function toFragment(html: SafeHtml, view: WindowLike): DocumentFragment {
  const clean: DocumentFragment | null = purifierOf(view).sanitize(html, fragment); // null as above
  const nodes = clean ?? new view.DocumentFragment();
  for (const link of nodes.querySelectorAll('a[href]')) link.setAttribute('rel', 'noopener noreferrer');
  return nodes;
}
