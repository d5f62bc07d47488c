import type { SafeHtml } from '@/article';
import { plainHtml, type sanitizeInline, sanitizeParagraphs } from '@/sanitize';
import type { Steps } from '../steps';
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

/** Runs that are sanitised at once. */
const stride = 40;

/** Runs as the reader shows them. Plain text only needs escaping; markup goes through the sanitizer. */
export function* inlineHtmls(runs: readonly Run[], page: Page): Steps<ReadonlyMap<Run, SafeHtml>> {
  const htmls = new Map<Run, SafeHtml>();
  const marked: Run[] = [];
  for (const run of runs) {
    if (run.pieces.every(({ mark }) => mark === null)) htmls.set(run, plainHtml(run.text));
    else marked.push(run);
  }
  for (let at = 0; at < marked.length; at += stride) {
    const some = marked.slice(at, at + stride);
    const clean = sanitizeParagraphs(
      some.map((run) => markup(run, page)),
      page.view,
    );
    for (const [i, run] of some.entries()) htmls.set(run, clean[i] ?? plainHtml(run.text));
    yield;
  }
  return htmls;
}
