import { queryNames } from '@/article';
import { listingWords, otherWords } from './address-words-table';
import type { Features } from './page-features';

const share = (text: string, pattern: RegExp): number =>
  (text.match(pattern)?.length ?? 0) / Math.max(1, text.length);

/** The path's last segment that says something, without its extension. */
const lastSegment = (segments: readonly string[]): string =>
  (segments.findLast((segment) => segment.length > 2) ?? '').replace(/\.\w{2,5}$/, '');

/** Addresses that tell nothing: local files, blank pages, names reserved by RFC 2606. */
const isTelling = ({ protocol, hostname }: URL): boolean =>
  protocol.startsWith('http') && !/(?:^|\.)(?:invalid|test|localhost)$|^\d+(?:\.\d+){3}$/.test(hostname);

/** The shape of the address: a slug, a date or an id speak for an article, known words against it. */
export function addressFeatures(url: URL): Features {
  if (!isTelling(url)) return { values: {}, evidence: {} };
  const path = decodeURI(url.pathname.replace(/%(?![\da-f]{2})/gi, ''));
  const segments = path.split('/').filter(Boolean);
  const last = lastSegment(segments);
  const words = [...segments, ...queryNames(url)].map((segment) =>
    segment.toLowerCase().replace(/\.\w{2,5}$/, ''),
  );
  const isFront =
    segments.length === 0 || (segments.length === 1 && /^(?:index|default|home)\b/i.test(segments[0] ?? ''));
  const listing = words.find((word) => listingWords.test(word));
  const other = [...url.hostname.split('.').slice(0, -2), ...words].find((word) => otherWords.test(word));
  const slug = last.split(/[-_+]|%20/).filter((word) => word.length > 1 && !(Number(word) > 999)).length;
  return {
    values: {
      isFront: isFront ? 1 : 0,
      depth: segments.length,
      slugWords: slug,
      lastLength: last.length,
      idDigits: Math.max(0, ...(last.match(/\d+/g) ?? []).map((digits) => digits.length)),
      digitShare: share(last, /\d/g),
      hasDate: /\/(?:19|20)\d\d\/[01]?\d(?:\/|$|-)|(?:19|20)\d\d-?[01]\d-?[0-3]\d/.test(path) ? 1 : 0,
      listingWord: listing ? 1 : 0,
      otherWord: other ? 1 : 0,
      videoWord: words.some((word) => /^(?:videos?|clips?|watch|tv|truyen-hinh)$/.test(word)) ? 1 : 0,
      parameters: Math.min([...queryNames(url)].length, 6),
      endsWithSlash: path.endsWith('/') ? 1 : 0,
      hasExtension: /\.(?:html?|chn|vov|vnp|aspx?|php|shtml|ece|story)$/i.test(path) ? 1 : 0,
    },
    evidence: { address: isFront ? '/' : (listing ?? other ?? last.slice(0, 40)) },
  };
}
