import { attributeText } from '../walk/own-dom';

/** Attributes in which lazy loaders keep the real address, best first. */
const lazyAttributes = [
  'data-original',
  'data-src',
  'data-lazy-src',
  'data-hi-res-src',
  'data-full-src',
  'data-large',
  'data-image',
  'data-url',
  'data-lazy',
  'data-echo',
  'data-src-large',
  'data-src-medium',
  'data-img-src',
  'data-fallback-src',
  'data-original-src',
  'data-photo',
];
const setAttributes = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-original-set'];
const placeholder =
  /^data:|(^|\/)(blank|spacer|pixel|transparent|placeholder|lazy|loading|loader|grey|gray|default[-_]?(image|img|thumb)|no[-_]?image|1x1|empty)[^/]*\.(gif|png|svg|jpe?g|webp)([?#]|$)/i;
const imageLike = /\.(jpe?g|png|webp|avif|gif)([?#/]|$)/i;

export interface ImageSource {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
}

interface Candidate {
  readonly url: string;
  readonly width: number;
}

/** Candidates of a srcset; addresses may hold commas, so a comma ends one only where white space follows or a descriptor came. */
function parseSet(set: string): Candidate[] {
  const found: Candidate[] = [];
  for (const [, url, , size, unit] of set.matchAll(
    /([^\s,]\S*?[^\s,])(\s+([\d.]+)([wx]))?\s*(?:,\s+|,(?=https?:|\/)|$)/g,
  ))
    if (url) found.push({ url, width: size ? Number(size) * (unit === 'x' ? 1000 : 1) : 1 });
  return found;
}

function candidatesOf(image: Element): Candidate[] {
  const found: Candidate[] = [];
  const add = (url: string | null, width: number) => {
    if (url && !placeholder.test(url.trim())) found.push({ url: url.trim(), width });
  };
  const sources =
    image.parentElement?.localName === 'picture' ? image.parentElement.querySelectorAll('source') : [];
  for (const element of [image, ...sources])
    for (const name of setAttributes) {
      const set = element.getAttribute(name);
      if (set) for (const { url, width } of parseSet(set)) add(url, width);
    }
  lazyAttributes.forEach((name, i) => void add(image.getAttribute(name), 0.9 - i / 100));
  add(image.getAttribute('src'), 0.5);
  return found;
}

const sizeOf = (image: Element, name: 'width' | 'height'): number => {
  const value = Number.parseInt(image.getAttribute(name) ?? image.getAttribute(`data-${name}`) ?? '', 10);
  return Math.max(value, 0);
};

/** The image in a `noscript`, whose content is plain text where scripts run. */
function fromNoscript(element: Element): string {
  const text = element.textContent ?? '';
  const found =
    /<img\b[^>]*?\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(text)?.[1] ??
    element.querySelector('img')?.getAttribute('src');
  return found?.replaceAll('&amp;', '&') ?? '';
}

/** The sharpest real address that an image offers, whatever its lazy scheme; null where it has none. */
export function imageSource(element: Element, base: URL): ImageSource | null {
  const isNoscript = element.localName === 'noscript';
  const candidates = isNoscript ? [{ url: fromNoscript(element), width: 0 }] : candidatesOf(element);
  const best = candidates.reduce<Candidate | null>((a, b) => (a && a.width >= b.width ? a : b), null);
  if (!best?.url || !URL.canParse(best.url, base.href)) return null;
  const url = new URL(best.url, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  const width = isNoscript ? 0 : sizeOf(element, 'width');
  const height = isNoscript ? 0 : sizeOf(element, 'height');
  return { url: url.href, ...(width ? { width } : {}), ...(height ? { height } : {}) };
}

/** CSS pixels; no logo is set wider in a text. */
const leastDrawing = 300;

/** Icons, pixels, avatars and buttons. */
export function isDecoration(element: Element, { url, width, height }: ImageSource): boolean {
  if ((width && width < 100) || (height && height < 60)) return true;
  // Logos are drawings; so are charts and maps, but those state the room they take.
  if (/\.svg([?#]|$)/i.test(url) && (width ?? 0) < leastDrawing) return true;
  if (/\/(icons?|logo|sprite|avatar|emoji)s?[/_-]|gravatar|pixel|beacon|doubleclick|\/smilies\//i.test(url))
    return true;
  const name = `${attributeText(element, 'class')} ${attributeText(element, 'id')}`;
  if (/\b(icon|logo|avatar|emoji|author|sprite)\b/i.test(name)) return true;
  return !imageLike.test(url) && width === undefined && /\.(php|aspx?|js)([?#]|$)/i.test(url);
}
