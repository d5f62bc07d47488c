import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SafeHtml, TextRun } from '@/article';
import { toFragment } from '@/sanitize';
import { useReader } from '../session/reader-context';

interface TableBlockProps {
  readonly html: SafeHtml;
  readonly rows: readonly TextRun[];
}

/** A table in a frame of its own that scrolls sideways where it is wider than the column. */
export function TableBlock({ html, rows }: TableBlockProps) {
  const { view, text } = useReader();
  const frame = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const fragment = toFragment(html, view);
    const lines = [...fragment.querySelectorAll<HTMLElement>('tr')];
    // Rows and lines agree in number, or no line can be told from another.
    const isAligned = lines.length === rows.length;
    lines.forEach((line, index) => {
      const row = rows[index];
      if (isAligned && row) line.setAttribute('data-paragraph', String(row.paragraph));
    });
    frame.current?.replaceChildren(fragment);
  }, [html, rows, view]);
  return (
    // A region that scrolls has to be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section ref={frame} class="table-frame" tabIndex={0} aria-label={text('reader_table')} />
  );
}
