import type { ComponentChildren } from 'preact';
import type { Span } from '@/article';
import { useReader } from '../session/reader-context';

interface SpanButtonProps {
  readonly span: Span | undefined;
  readonly children: ComponentChildren;
}

/** Something of the summary that leads to its words in the text; plain where it has no place there. */
export function SpanButton({ span, children }: SpanButtonProps) {
  const { state, text, commands, article } = useReader();
  if (!span) return <span class="span-text">{children}</span>;
  return (
    <button
      type="button"
      class="span-button"
      lang={article.language}
      dir={article.direction}
      title={text('reader_show_in_text')}
      aria-current={state.lit.value === span ? 'true' : undefined}
      onClick={() => commands.showSpan(span)}
    >
      {children}
    </button>
  );
}
