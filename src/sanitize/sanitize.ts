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
const inline: Config = { ...shared, ALLOWED_TAGS: [...inlineTags] };
const fragment: Config = { ...shared, ALLOWED_TAGS: [...tableTags], RETURN_DOM_FRAGMENT: true };

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain text as HTML, line breaks kept. */
export function plainHtml(text: string): SafeHtml {
  return text.replace(/[&<>"]/g, (char) => entities[char] ?? '').replaceAll('\n', '<br>') as SafeHtml;
}

/** Text-level HTML of one paragraph: links, emphasis and the like; blocks are unwrapped. */
export function sanitizeInline(html: string, view: WindowLike): SafeHtml {
  return purifierOf(view, inline).sanitize(html) as unknown as SafeHtml;
}

function textFragment(text: string, view: WindowLike): DocumentFragment {
  const nodes = new view.DocumentFragment();
  nodes.append(text);
  return nodes;
}

/**
 * Nodes of a sanitised string. Sanitises once more, since a stored or messaged string may have been
 * made elsewhere. Links get `rel="noopener noreferrer"`: a target page learns neither opener nor origin.
 */
export function toFragment(html: SafeHtml, view: WindowLike): DocumentFragment {
  if (!/[<&]/.test(html)) return textFragment(html, view); // most paragraphs: nothing to parse, nothing to fear
  // Null where nothing is left to parse, as of a lone frameset; its types know neither that nor the configuration.
  const clean = purifierOf(view, fragment).sanitize(html) as unknown as DocumentFragment | null;
  const nodes = clean ?? new view.DocumentFragment();
  for (const link of nodes.querySelectorAll('a[href]')) link.setAttribute('rel', 'noopener noreferrer');
  return nodes;
}
