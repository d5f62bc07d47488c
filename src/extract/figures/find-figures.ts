import type { ArticleImage } from '@/article';
import type { TraceEntry } from '../trace';
import { stepsTo } from '../walk/keywords';
import { attributeText } from '../walk/own-dom';
import type { Container, Media, PageMap, Run } from '../walk/page-map';
import { splitCaption } from './caption';
import { captionRuns } from './caption-runs';
import { placeholderCaption } from './credit-table';
import { imageSource, isDecoration } from './image-source';
import { topOf } from './top-of';

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

/** Whether two images are the same picture in two sizes. */
const pictureKey = (url: string): string => {
  const { pathname } = new URL(url);
  const file = pathname.split('/').pop() ?? pathname;
  return file.length > 12 ? file.replace(/[-_]?\d{2,4}x\d{2,4}|@2x/g, '').toLowerCase() : pathname;
};

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
  const href = attributeText(link, 'href');
  return (
    href !== '' && !/\.(jpe?g|png|webp|avif|gif)([?#]|$)/i.test(href) && stepsTo(container, 'figure') > 2
  );
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
    const captions = captionRuns(item, taken, map);
    const text = captions.map((run) => run.text.replaceAll('\n', ' ')).join(' ');
    const alt = item.element.getAttribute('alt')?.trim() ?? '';
    const image = { ...source, alt: placeholderCaption.test(alt) ? '' : alt, ...splitCaption(text) };
    figures.push({ order: item.order, image, captionRuns: captions, container: item.container });
    trace?.({ step: 'figures', action: 'keep', reason: source.url, text });
  }
  return figures;
}
