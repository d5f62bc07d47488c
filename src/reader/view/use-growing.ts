import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useReader } from '../session/reader-context';

/**
 * How many of `count` parts to show: the first at once, the others task by task, so that the text of a long article is
 * there as soon as that of a short one and the browser never hangs.
 */
export function useGrowing(count: number): number {
  const { state, view } = useReader();
  const [shown, setShown] = useState(1);
  const isWhole = shown >= count;
  useLayoutEffect(() => {
    state.isWhole.value = isWhole;
  }, [state, isWhole]);
  useEffect(() => {
    if (isWhole) return undefined;
    const timer = view.setTimeout(() => setShown(shown + 1));
    return () => view.clearTimeout(timer);
  }, [view, shown, isWhole]);
  return shown;
}
