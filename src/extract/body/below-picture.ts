import type { PageMap, Run } from '../walk/page-map';

/** Right after a picture, with which it shares a place of its own: a caption without a name. */
export function isBelowPicture({ order, container }: Run, { items }: PageMap): boolean {
  const before = items[order - 1];
  if (before?.kind !== 'media' || before.type !== 'image') return false;
  const place = before.container === container ? container : container.parent;
  return place !== null && place.runs <= 2 && before.order >= place.start;
}
