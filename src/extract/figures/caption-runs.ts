import { stepsTo } from '../walk/keywords';
import { attributeText } from '../walk/own-dom';
import type { Container, Mark, Media, PageMap, Run } from '../walk/page-map';
import { splitCaption } from './caption';
import { placeholderCaption } from './credit-table';

const longestCaption = 130;
const captionTags = new Set(['figcaption', 'caption']);

/** Named or tagged as a caption. */
const isCaptionLike = ({ container }: Run): boolean =>
  captionTags.has(container.tag) ||
  captionTags.has(container.parent?.tag ?? '') ||
  stepsTo(container, 'caption') <= 1;

/** Right after a picture: all in italics, centred, or ending in a credit. */
function isCaptionByLook(run: Run): boolean {
  const { element } = run.container;
  const isItalic = run.pieces.every(({ text, mark }) => text.trim() === '' || isUnder(mark, italic));
  const isCentred = /center/i.test(`${attributeText(element, 'style')} ${attributeText(element, 'align')}`);
  return isItalic || isCentred || (run.words < 60 && splitCaption(run.text).credit !== '');
}

const italic = new Set(['i', 'em']);
function isUnder(mark: Mark | null, tags: ReadonlySet<string>): boolean {
  for (let at = mark; at; at = at.outer) if (tags.has(at.tag)) return true;
  return false;
}

/** The largest container around the image without body text and with one image: where its caption stands. */
function frameOf(media: Media, taken: ReadonlySet<number>, map: PageMap): Container | null {
  let frame: Container | null = null;
  for (let at: Container | null = media.container, up = 0; at && up < 6; at = at.parent, up++) {
    let images = 0;
    for (let order = at.start; order < at.end; order++) {
      const item = map.items[order];
      if (item?.kind === 'media' && item.type === 'image') images++;
      else if (item?.kind === 'run' && taken.has(order) && !isCaptionLike(item)) return frame;
    }
    if (images > 1 || at.words > longestCaption) return frame;
    frame = at;
    if (at.tag === 'figure') return frame;
  }
  return frame;
}

/** Runs that are the image's caption or credit: in its frame, or right behind it. `taken` are the orders of the text. */
export function captionRuns(media: Media, taken: ReadonlySet<number>, map: PageMap): readonly Run[] {
  const frame = frameOf(media, taken, map);
  const inside: Run[] = [];
  if (frame)
    for (let order = frame.start; order < frame.end; order++) {
      const item = map.items[order];
      if (item?.kind === 'run' && (frame.tag === 'figure' || isCaptionLike(item) || order > media.order))
        inside.push(item);
    }
  if (inside.length)
    return inside.filter(({ text, linkWords, words }) => !placeholderCaption.test(text) && linkWords < words);
  const next = map.items[media.order + 1];
  if (next?.kind !== 'run' || next.words > longestCaption) return [];
  return isCaptionLike(next) || isCaptionByLook(next) ? [next] : [];
}
