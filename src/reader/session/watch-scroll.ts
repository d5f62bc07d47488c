import { paragraphsInSight } from '../text/paragraphs-in-sight';
import type { Reader } from './reader';

const settleMs = 400;
/** Below this many paragraphs there is nothing to come back to. */
const worthResuming = 2;

/** Number of the first paragraph of the body that is on the screen, or null at the very top. */
export function paragraphAtTop(scroller: Element): number | null {
  const body = scroller.querySelector('.body');
  if (scroller.scrollTop < 8 || !body) return null;
  const [first = null] = paragraphsInSight(scroller, body);
  return first;
}

/** Keeps the progress bar true, and tells the caller where the person is once scrolling rests. */
export function watchScroll(reader: Reader, scroller: Element, signal: AbortSignal): void {
  const { state, actions, article, view } = reader;
  let timer = 0;
  const keep = (): void => {
    timer = 0;
    actions.savePosition?.(article.url, paragraphAtTop(scroller) ?? 0);
  };
  const onScroll = (): void => {
    const way = scroller.scrollHeight - scroller.clientHeight;
    state.progress.value = way > 0 ? Math.min(1, scroller.scrollTop / way) : 0;
    followAnchor(reader, scroller);
    view.clearTimeout(timer);
    timer = view.setTimeout(keep, settleMs);
  };
  const finish = (): void => {
    if (timer === 0) return;
    view.clearTimeout(timer);
    keep();
  };
  scroller.addEventListener('scroll', onScroll, { passive: true, signal });
  signal.addEventListener('abort', finish, { once: true });
}

/** A popover moves with its words, and goes with them when they leave the window. */
function followAnchor({ state }: Reader, scroller: Element): void {
  const open = state.popover.value;
  if (!open) return;
  const frame = scroller.getBoundingClientRect();
  const words = open.anchor.getBoundingClientRect();
  const isInSight = words.bottom > frame.top && words.top < frame.bottom;
  state.popover.value = isInSight ? { ...open } : null;
}

/** Waits until the last paragraph of a long article is there. */
const untilWhole = ({ isWhole }: Reader['state']): Promise<void> =>
  new Promise((resolve) => {
    const stop = isWhole.subscribe((is) => {
      if (!is) return;
      resolve();
      queueMicrotask(() => stop()); // a first call comes before `stop` is there
    });
  });

/** Takes up reading where it was left. */
export async function resumePosition({ actions, article, commands, state }: Reader): Promise<void> {
  const paragraph = await actions.loadPosition?.(article.url);
  if (paragraph === null || paragraph === undefined || paragraph < worthResuming) return;
  await untilWhole(state);
  commands.showParagraph(paragraph);
  state.resumedAt.value = paragraph;
}
