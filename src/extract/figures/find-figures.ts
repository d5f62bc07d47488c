import type { ArticleImage } from '@/article';
import type { TraceEntry } from '../trace';
import { stepsTo } from '../walk/keywords';
import type { Container, Mark, Media, PageMap, Run } from '../walk/page-map';
import { splitCaption } from './caption';
import { placeholderCaption } from './credit-table';
import { imageSource, isDecoration } from './image-source';

export interface PageFigure {
  readonly order: number;
  readonly image: ArticleImage;
  /** Runs that are its caption or credit. */
  readonly captionRuns: readonly Run[];
  readonly container: Container;
}

interface FigureInput {
  readonly map: PageMap;
  readonly url: URL;
  readonly body: readonly Run[];
  readonly lead: readonly Run[];
  readonly headline: Run | null;
  readonly trace: ((entry: TraceEntry) => void) | undefined;
}

const longestCaption = 130;
const captionTags = new Set(['figcaption', 'caption']);

/** Named or tagged as a caption. */
export const isCaptionLike = ({ container }: Run): boolean =>
  captionTags.has(container.tag) ||
  captionTags.has(container.parent?.tag ?? '') ||
  stepsTo(container, 'caption') <= 1;

/** Right after a picture: all in italics, centred, or ending in a credit. */
function isCaptionByLook(run: Run): boolean {
  const { element } = run.container;
  const isItalic = run.pieces.every(({ text, mark }) => text.trim() === '' || isUnder(mark, italic));
  const isCentred = /center/i.test(
    `${element.getAttribute('style') ?? ''} ${element.getAttribute('align') ?? ''}`,
  );
  return isItalic || isCentred || (run.words < 60 && splitCaption(run.text).credit !== '');
}

const italic = new Set(['i', 'em']);
function isUnder(mark: Mark | null, tags: ReadonlySet<string>): boolean {
  for (let at = mark; at; at = at.outer) if (tags.has(at.tag)) return true;
  return false;
}

/** Whether two images are the same picture in two sizes. */
const pictureKey = (url: string): string => {
  const { pathname } = new URL(url);
  const file = pathname.split('/').pop() ?? pathname;
  return file.length > 12 ? file.replace(/[-_]?\d{2,4}x\d{2,4}|@2x/g, '').toLowerCase() : pathname;
};

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

function captionOf(media: Media, taken: ReadonlySet<number>, map: PageMap): readonly Run[] {
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

function isOutside(
  { container }: Media,
  span: { first: number; last: number; top: Container | null },
): boolean {
  const related = stepsTo(container, 'related');
  const comment = stepsTo(container, 'comment');
  const share = stepsTo(container, 'share');
  const promo = stepsTo(container, 'promo');
  const furniture = stepsTo(container, 'furniture');
  if (Math.min(related, comment, promo) <= 2 || share <= 1 || furniture <= 3) return true;
  if (container.isHidden) return true;
  const { top } = span;
  return !(top && container.start >= top.start && container.end <= top.end);
}

/** Links to another page, outside a figure: the picture of a teaser. */
function isTeaserPicture({ link, container }: Media): boolean {
  const href = link?.getAttribute('href') ?? '';
  return (
    href !== '' && !/\.(jpe?g|png|webp|avif|gif)([?#]|$)/i.test(href) && stepsTo(container, 'figure') > 2
  );
}

/** The smallest container that holds nine tenths of the body. */
export function topOf(body: readonly Run[]): Container | null {
  const total = body.reduce((sum, { words }) => sum + words, 0);
  const sums = new Map<Container, number>();
  let top: Container | null = null;
  for (const run of body)
    for (let at: Container | null = run.container; at; at = at.parent) {
      const sum = (sums.get(at) ?? 0) + run.words;
      sums.set(at, sum);
      if (sum >= 0.9 * total && (!top || at.depth > top.depth)) top = at;
    }
  return top;
}

/** Pictures of the article with their captions, in order; the same picture once. */
export function findFigures({ map, url, body, lead, headline, trace }: FigureInput): readonly PageFigure[] {
  const first = Math.min(body[0]?.order ?? 0, lead[0]?.order ?? Number.POSITIVE_INFINITY);
  const last = body.at(-1)?.order ?? 0;
  const from =
    headline && headline.order < first && first - headline.order < 80 ? headline.order : first - 12;
  const span = { first, last, top: topOf(body) };
  const taken = new Set([...body, ...lead].map(({ order }) => order));
  const seen = new Set<string>();
  const figures: PageFigure[] = [];
  for (const item of map.items.slice(
    Math.max(0, from),
    Math.max(last + 12, Math.min(last + 90, span.top?.end ?? 0)),
  )) {
    if (item.kind !== 'media' || (item.type !== 'image' && item.type !== 'noscript')) continue;
    const isBefore = item.order < first;
    if (isOutside(item, isBefore ? { ...span, top: map.root } : span)) continue;
    const source = imageSource(item.element, url);
    if (!source || isDecoration(item.element, source) || isTeaserPicture(item)) continue;
    const key = pictureKey(source.url);
    if (seen.has(key)) continue;
    seen.add(key);
    const captionRuns = captionOf(item, taken, map);
    const text = captionRuns.map((run) => run.text.replaceAll('\n', ' ')).join(' ');
    const alt = item.element.getAttribute('alt')?.trim() ?? '';
    const image = { ...source, alt: placeholderCaption.test(alt) ? '' : alt, ...splitCaption(text) };
    figures.push({ order: item.order, image, captionRuns, container: item.container });
    trace?.({ step: 'figures', action: 'keep', reason: source.url, text });
  }
  return figures;
}
