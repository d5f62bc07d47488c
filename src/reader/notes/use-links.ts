import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useReader } from '../session/reader-context';
import { anchorOnPage } from '../text/same-page-note';
import { followAnchor } from './follow-anchor';

/** Takes over links to the page itself; all others do what they do in any page. */
export function useLinks(page: RefObject<HTMLElement | null>): void {
  const reader = useReader();
  useEffect(() => {
    const element = page.current;
    if (!element) return undefined;
    const onClick = (event: MouseEvent): void => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
      const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
      const anchor = link && isPlain ? anchorOnPage(link.href, reader.view.location) : '';
      if (!link || anchor === '') return;
      event.preventDefault();
      followAnchor(reader, { link, anchor, page: element });
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [reader, page]);
}
