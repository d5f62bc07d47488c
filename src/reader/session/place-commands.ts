import type { Span } from '@/article';
import type { Highlighter } from '../text/highlighter';
import { paragraphElement, rangeOfSpan } from '../text/paragraph-range';
import { scrollToTarget } from '../text/scroll-to';
import type { ReaderCommands } from './reader';
import type { ReaderState } from './reader-state';

type PlaceCommands = Pick<ReaderCommands, 'showSpan' | 'showParagraph' | 'showStart'>;

export interface Places {
  readonly root: ParentNode;
  readonly scroller: () => Element | null;
  readonly highlighter: Highlighter;
  readonly state: ReaderState;
  readonly onMissing: () => void;
}

/** Commands that go to a place in the text. */
export function placeCommands({ root, scroller, highlighter, state, onMissing }: Places): PlaceCommands {
  const showSpan = (span: Span): void => {
    const element = paragraphElement(root, span.paragraph);
    const frame = scroller();
    if (!element || !frame) {
      onMissing();
      return;
    }
    if (!state.isWide.value) state.panel.value = null;
    state.lit.value = span;
    scrollToTarget(
      frame,
      highlighter.show('lit', element, () => rangeOfSpan(element, span)),
    );
  };
  const showParagraph = (paragraph: number): void => {
    const element = paragraphElement(root, paragraph);
    const frame = scroller();
    if (element && frame) scrollToTarget(frame, element);
  };
  const showStart = (): void => {
    scroller()?.scrollTo({ top: 0, behavior: 'instant' });
    state.resumedAt.value = null;
  };
  return { showSpan, showParagraph, showStart };
}
