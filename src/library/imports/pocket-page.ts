import { linkOf } from './link-fields';
import type { LinkReader } from './link-file';

/** The heading above the list that a link is in: Pocket has "Unread" and "Read Archive". */
function isArchived(link: Element): boolean {
  let before = link.closest('ul, ol')?.previousElementSibling ?? null;
  while (before && !/^H\d$/.test(before.tagName)) before = before.previousElementSibling;
  return /archive/i.test(before?.textContent ?? '');
}

/** Pocket's older `ril_export.html`: links with `time_added` and `tags`. The page is parsed, never shown. */
export const linksOfPocketPage: LinkReader = (file) => {
  if (!/^\s*<!doctype html|^\s*<html/i.test(file)) return undefined;
  const page = new DOMParser().parseFromString(file, 'text/html');
  const links = [...page.querySelectorAll('a[time_added], a[tags]')];
  if (links.length === 0) return undefined;
  return links.map((link) =>
    linkOf({
      url: link.getAttribute('href'),
      title: link.textContent,
      tags: (link.getAttribute('tags') ?? '').split(','),
      savedAt: link.getAttribute('time_added'),
      isRead: isArchived(link),
    }),
  );
};
