import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useReader } from '../session/reader-context';

/** Blocks that are set at once: what a window holds. The next come a frame later, below. */
const first = 8;
/** Blocks that each further task sets: about 5 ms of work, and as much layout. */
const step = 30;

/**
 * How many of `count` blocks to show: the first window at once, the others task by task, so that the text of a long
 * article is there as soon as that of a short one and the browser never hangs.
 */
export function useGrowing(count: number): number {
  const { state, view } = useReader();
  const [shown, setShown] = useState(first);
  const isWhole = shown >= count;
  useLayoutEffect(() => {
    state.isWhole.value = isWhole;
  }, [state, isWhole]);
  useEffect(() => {
    if (isWhole) return undefined;
    const timer = view.setTimeout(() => setShown(shown + step));
    return () => view.clearTimeout(timer);
  }, [view, shown, isWhole]);
  return shown;
}
