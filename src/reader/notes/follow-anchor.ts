import type { Reader } from '../session/reader';
import { anchorTarget, samePageNote } from '../text/same-page-note';

const flat = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The paragraph of the reader that says what the page's element says, or null. */
function sameText(page: HTMLElement, target: Element): HTMLElement | null {
  const wanted = flat(target.textContent);
  const all = [...page.querySelectorAll<HTMLElement>('[data-paragraph]')];
  return wanted === '' ? null : (all.find((element) => flat(element.textContent) === wanted) ?? null);
}

export interface FollowedLink {
  readonly link: HTMLAnchorElement;
  /** Without "#". */
  readonly anchor: string;
  /** The article as the reader shows it. */
  readonly page: HTMLElement;
}

/** Shows the footnote that an anchor names, or goes to its place in the reader, or else on the page itself. */
export function followAnchor({ commands, view }: Reader, { link, anchor, page }: FollowedLink): void {
  const html = samePageNote(view.document, anchor);
  const target = anchorTarget(view.document, anchor);
  const place = target && sameText(page, target);
  if (html) commands.showPopover({ anchor: link, kind: 'note', lines: [], html });
  else if (place) commands.showParagraph(Number(place.getAttribute('data-paragraph')));
  else {
    commands.close();
    view.location.hash = anchor;
  }
}
