import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useReader } from '../session/reader-context';
import { anchorOnPage, anchorTarget, samePageNote } from '../text/same-page-note';

const flat = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The paragraph of the reader that says what the page's element says, or null. */
function sameText(page: HTMLElement, target: Element): HTMLElement | null {
  const wanted = flat(target.textContent);
  const all = [...page.querySelectorAll<HTMLElement>('[data-paragraph]')];
  return wanted === '' ? null : (all.find((element) => flat(element.textContent) === wanted) ?? null);
}

/**
 * Links to the page itself: a footnote shows over the text, another place is scrolled to; what the reader does
 * not show is gone to on the page. All other links do what they do in any page.
 */
export function useLinks(page: RefObject<HTMLElement | null>): void {
  const { article, commands, view } = useReader();
  useEffect(() => {
    const element = page.current;
    if (!element) return undefined;
    const follow = (link: HTMLAnchorElement, anchor: string): void => {
      const html = samePageNote(view.document, anchor);
      const target = anchorTarget(view.document, anchor);
      const place = target && sameText(element, target);
      if (html) commands.showPopover({ anchor: link, kind: 'note', lines: [], html });
      else if (place) commands.showParagraph(Number(place.getAttribute('data-paragraph')));
      else {
        commands.close();
        view.location.hash = anchor;
      }
    };
    const onClick = (event: MouseEvent): void => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
      const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
      const anchor = link && isPlain ? anchorOnPage(link.href, view.location) : '';
      if (!link || anchor === '') return;
      event.preventDefault();
      follow(link, anchor);
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [article, page]);
}
