import { frontWords, listingWords, otherWords, videoWords } from './address-words-table';
import type { PageReading } from './page-reading';

/** Host names that tell nothing: reserved ones (RFC 2606), and IP addresses, which end in a number. */
function isTelling(hostname: string): boolean {
  const end = hostname.slice(hostname.lastIndexOf('.') + 1);
  return end !== 'invalid' && end !== 'test' && end !== 'localhost' && Number.isNaN(Number(end));
}

/** The path as people read it: a letter outside ASCII would count as six characters or more. */
function readable(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURI(path);
  } catch {
    return path; // not UTF-8
  }
}

/** Words of path and query: path segments without their extension, names of parameters as written. */
function wordsOf({ pathname, search }: URL): string[] {
  const words: string[] = [];
  for (const segment of readable(pathname).toLowerCase().split('/')) {
    const dot = segment.lastIndexOf('.');
    if (segment) words.push(dot > 0 && segment.length - dot < 7 ? segment.slice(0, dot) : segment);
  }
  if (search.length > 1)
    for (const pair of search.slice(1).split('&')) words.push(`?${pair.split('=', 1)[0]}`);
  return words;
}

/** The shape of the address: a long segment speaks for an article, known words against it. */
export function readAddress(url: URL, { values, evidence }: PageReading): void {
  if (!url.protocol.startsWith('http') || !isTelling(url.hostname)) return;
  let depth = 0;
  let longest = '';
  let listing = '';
  let other = '';
  let isVideo = false;
  for (const written of wordsOf(url)) {
    const isParameter = written.startsWith('?');
    const word = isParameter ? written.slice(1) : written;
    if (!isParameter) {
      depth++;
      if (word.length > longest.length) longest = word;
    }
    if (listingWords.has(word) || word.startsWith('tag-')) listing ||= word;
    if (otherWords.has(word)) other ||= word;
    isVideo ||= videoWords.has(word);
  }
  for (const label of url.hostname.split('.').slice(0, -2)) if (otherWords.has(label)) other ||= label;
  const isFront = depth === 0 || (depth === 1 && frontWords.has(longest));
  values.isFront = isFront ? 1 : 0;
  values.depth = depth;
  values.slugLength = Math.min(longest.length, 100);
  values.listingWord = listing ? 1 : 0;
  values.otherWord = other ? 1 : 0;
  values.videoWord = isVideo ? 1 : 0;
  evidence.address = isFront ? '/' : listing || other || longest.slice(0, 40);
}
