import type { Container, PageMap, Run } from '../walk/page-map';
import { holderOf } from './container-scores';

const site = (host: string): string => host.split('.').slice(-2).join('.');

/** Address of the link that the whole run is, or null. */
function wholeLink({ pieces, words, linkWords }: Run): string | null {
  if (linkWords < 0.95 * words) return null;
  for (const { mark } of pieces)
    for (let at = mark; at; at = at.outer) if (at.tag === 'a') return at.element.getAttribute('href');
  return null;
}

/** Whether an address is another page of the same site, as links to other stories are. */
function isOtherStory(href: string, url: URL): boolean {
  if (href.startsWith('#') || !URL.canParse(href, url.href)) return false;
  const target = new URL(href, url);
  return (
    site(target.hostname) === site(url.hostname) &&
    target.pathname !== url.pathname &&
    target.pathname.length > 12
  );
}

/** A few lines around a linked picture and a linked headline. */
function isCard(container: Container, map: PageMap): boolean {
  if (container.runs > 5 || container.words > 110) return false;
  let hasPicture = false;
  let hasTitle = false;
  for (const item of map.items.slice(container.start, container.end)) {
    if (item.kind === 'media') hasPicture ||= item.type === 'image' && item.link !== null;
    else hasTitle ||= item.words >= 3 && item.linkWords >= 0.9 * item.words;
  }
  return hasPicture && hasTitle;
}

/** Why a run is a teaser of another story, or ''. Such lines and cards stand inside bodies too. */
export function teaserReason(run: Run, map: PageMap, url: URL): string {
  const href = wholeLink(run);
  if (href !== null && run.words >= 4 && !run.shape.isSentence && isOtherStory(href, url))
    return 'linked headline';
  const holder = holderOf(run);
  if (isCard(holder, map) || (holder.parent && isCard(holder.parent, map))) return 'teaser card';
  return '';
}
