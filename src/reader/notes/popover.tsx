import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useReader } from '../session/reader-context';
import { RichText } from '../view/rich-text';
import { type PopoverPlace, popoverPlace } from './popover-place';
import type { PopoverContent } from './popover-state';

/** Also what the words' `aria-describedby` names. */
export const popoverId = 'popover';

const px = (value: number | null): string => (value === null ? 'auto' : `${value}px`);

function Content({ content }: { readonly content: PopoverContent }) {
  const [first, ...rest] = content.lines;
  if (content.html !== null) return <RichText as="p" html={content.html} />;
  return (
    <>
      <p>
        <strong>{first}</strong>
      </p>
      {rest.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

/** A short word on what the pointer or the focus is on: whose name that is, what a figure counts, a footnote. */
export function Popover() {
  const { article, state, text, commands } = useReader();
  const element = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<PopoverPlace | null>(null);
  const content = state.popover.value;
  useLayoutEffect(() => {
    const frame = element.current?.parentElement?.getBoundingClientRect();
    // The first line's box: words that break over two lines have a box as wide as the column.
    const words = content?.anchor.getClientRects()[0];
    setPlace(words && frame ? popoverPlace(words, frame) : null);
    if (content?.kind === 'note') element.current?.focus({ preventScroll: true });
  }, [content]);
  if (!content) return null;
  const { left = 0, width = 0, top = null, bottom = null } = place ?? {};
  const role =
    content.kind === 'note'
      ? { role: 'dialog' as const, 'aria-label': text('reader_note'), tabIndex: -1 }
      : { role: 'tooltip' as const, onPointerLeave: commands.hidePopover };
  return (
    <div
      ref={element}
      id={popoverId}
      class={`popover popover-${content.kind}`}
      {...role}
      lang={article.language}
      dir={article.direction}
      style={{ left: px(left), width: px(width), top: px(top), bottom: px(bottom) }}
    >
      <Content content={content} />
    </div>
  );
}
