import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SafeHtml } from '@/article';
import { toFragment } from '@/sanitize';
import { useReader } from '../session/reader-context';

interface RichTextProps {
  readonly html: SafeHtml;
  readonly as: 'p' | 'h2' | 'h3' | 'h4' | 'li' | 'div' | 'span';
  readonly paragraph?: number | undefined;
  readonly class?: string;
}

/** Sanitised HTML as nodes. Preact never looks inside: the element has no children of its own. */
export function RichText({ html, as: Tag, paragraph, class: className }: RichTextProps) {
  const { view } = useReader();
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    element.current?.replaceChildren(toFragment(html, view));
  }, [html, view]);
  return (
    // One ref type for the few tags that can stand here.
    <Tag ref={element as never} class={className} data-paragraph={paragraph} />
  );
}
