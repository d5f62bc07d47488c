import type { Passage } from '@/article';

/** A quote of more words than this is named by its first and last words, so that the address stays short. */
const longestWholeQuote = 12;
const wordsAtEachEnd = 5;

/** `-`, `,` and `&` have a meaning of their own in a text directive. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Context has to end at a word's edge, else the browser finds nothing; a cut-off word at the far end goes. */
function context(text: string, side: 'prefix' | 'suffix'): string {
  const words = wordsOf(text);
  const isCut = words.length > 1 && text.length >= 32;
  if (!isCut) return words.join(' ');
  return (side === 'prefix' ? words.slice(1) : words.slice(0, -1)).join(' ');
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * The address of an article at the words of a span: `#:~:text=prefix-,quote,-suffix`.
 * Source: WICG Scroll to Text Fragment, "Syntax". A span without a quote gives the plain address.
 */
export function textFragmentUrl(url: string, span: Passage): string {
  const words = wordsOf(span.quote);
  if (words.length === 0 || !URL.canParse(url)) return url;
  const isLong = words.length > longestWholeQuote;
  const text = isLong
    ? `${encode(words.slice(0, wordsAtEachEnd).join(' '))},${encode(words.slice(-wordsAtEachEnd).join(' '))}`
    : encode(words.join(' '));
  const prefix = context(span.prefix, 'prefix');
  const suffix = context(span.suffix, 'suffix');
  const before = !isLong && hasWord(prefix) ? `${encode(prefix)}-,` : '';
  const after = !isLong && hasWord(suffix) ? `,-${encode(suffix)}` : '';
  const address = new URL(url);
  const anchor = address.hash.split(':~:')[0] ?? '';
  address.hash = '';
  return `${address.href}${anchor || '#'}:~:text=${before}${text}${after}`;
}
