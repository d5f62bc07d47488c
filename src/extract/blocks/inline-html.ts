import type { SafeHtml } from '@/article';
import { plainHtml, sanitizeInline } from '@/sanitize';
import type { Mark, Run } from '../walk/page-map';

export interface Page {
  readonly url: URL;
  readonly view: Parameters<typeof sanitizeInline>[1];
}

const passed = ['lang', 'dir', 'datetime', 'title'];
const web = /^https?:$/;

function openTag({ element, tag }: Mark, { url }: Page): string {
  let attributes = '';
  const href = tag === 'a' ? element.getAttribute('href') : null;
  if (href && URL.canParse(href, url.href)) {
    const target = new URL(href, url);
    if (web.test(target.protocol)) attributes += ` href="${plainHtml(target.href)}"`;
  }
  for (const name of passed) {
    const value = element.getAttribute(name);
    if (value) attributes += ` ${name}="${plainHtml(value)}"`;
  }
  return `<${tag}${attributes}>`;
}

/** Marks from the outermost to the innermost. */
function chain(mark: Mark | null): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = mark; at; at = at.outer) marks.unshift(at);
  return marks;
}

function markup(run: Run, page: Page): string {
  let html = '';
  let open: readonly Mark[] = [];
  const close = (to: number) => {
    for (let i = open.length - 1; i >= to; i--) html += `</${open[i]?.tag}>`;
  };
  for (const { text, mark } of run.pieces) {
    const next = chain(mark);
    let same = 0;
    while (same < open.length && open[same] === next[same]) same++;
    close(same);
    for (const added of next.slice(same)) html += openTag(added, page);
    open = next;
    html += plainHtml(text.normalize('NFC'));
  }
  close(0);
  return html.trim();
}

/** A run as the reader shows it. Plain text only needs escaping; markup goes through the sanitizer. */
export function inlineHtml(run: Run, page: Page): SafeHtml {
  const isPlain = run.pieces.every(({ mark }) => mark === null);
  return isPlain ? plainHtml(run.text) : sanitizeInline(markup(run, page), page.view);
}
