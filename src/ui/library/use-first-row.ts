import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LibraryStore } from './library-store';

/**
 * Brings the beginning of the list into view whenever it shows other rows: the best ones are there. Gives the ref
 * of the list, which scrolls by itself in wide windows.
 */
export function useFirstRow({ criteria, shownWords }: Pick<LibraryStore, 'criteria' | 'shownWords'>) {
  const list = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (list.current) list.current.scrollTop = 0;
  }, [criteria.value]);
  // In narrow windows the whole page scrolls, and filters stand above the list: who chooses one stays at it.
  useLayoutEffect(() => {
    document.documentElement.scrollTop = 0;
  }, [shownWords.value]);
  return list;
}
