import { linesOf } from './lines-of';
import type { Reading } from './read-title';
import { foldKey } from './squeeze';

const endsInColon = (text: string): boolean => /[:：][\s"'“„«‘]*$/.test(text);

/** What stands before the words of `key` that end `text`, '' if nothing does; quotes and spaces may differ. */
function headOf(text: string, key: string): string {
  for (const { index } of text.matchAll(/\s+/g))
    if (foldKey(text.slice(index)) === key) return text.slice(0, index);
  return '';
}

/** A date, a byline or a note in brackets behind the headline in one element. */
const tail = /\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b\d{1,2}:\d{2}\b|[•|]|^\s*[[［]/;

/**
 * The visible headline without what stands with it: a stated title that is its end leaves off the kicker
 * ("Local News | …"), one that is its beginning leaves off dates. Words that a colon ties
 * to the headline stay, unless they stand in an element of their own; so do subtitles that the stated titles lack.
 * Where a kicker was left out already, stated titles do not bring one back.
 */
export function bareHeadline(
  visible: Reading,
  all: readonly Reading[],
  headline: Element | undefined,
): Reading {
  const parts = all.filter(({ key }) => key.length > 14 && key.length < visible.key.length);
  const lines = headline ? linesOf(headline) : [];
  const tails = new Set(lines.map((_, index) => foldKey(lines.slice(index).join(' '))));
  const isTied = ({ key }: Reading) => endsInColon(headOf(visible.value, key)) && !tails.has(key);
  const heads = new Set(lines.map((_, index) => foldKey(lines.slice(0, index).join(' '))));
  const subtitled =
    parts.filter(({ key }) => heads.has(key)).length > 1
      ? parts.find(({ key }) => heads.has(key))
      : undefined;
  const kicked = parts.find(
    (part) => visible.key.endsWith(part.key) && part.key.length > visible.key.length * 0.35 && !isTied(part),
  );
  const dated = parts.find(
    ({ key, value }) => visible.key.startsWith(key) && tail.test(visible.value.slice(value.length)),
  );
  const isKicked = tails.has(visible.key) && visible.key !== foldKey(lines.join(' '));
  return kicked ?? dated ?? subtitled ?? (isKicked ? visible : whole(tied(visible, all), all));
}

/** The title of shared links where it is the heading with a colon between its lines, which the heading sets apart. */
const tied = (visible: Reading, all: readonly Reading[]): Reading =>
  (!/[:：]/.test(visible.value) &&
    all.find(({ from, key, value }) => from === 'og:title' && key === visible.key && /[:：]/.test(value))) ||
  visible;

/** Words before a colon that all stated titles set before the visible headline are the first part of it. */
function whole(visible: Reading, all: readonly Reading[]): Reading {
  const longer = all.filter(({ key, value }) => {
    const head = headOf(value, visible.key);
    return key.endsWith(visible.key) && endsInColon(head);
  });
  const isDenied = all.some(({ key, source }) => key === visible.key && /meta|json-ld/.test(source));
  const isAgreed = !isDenied && longer.length > 2 && longer.every(({ key }) => key === longer[0]?.key);
  return (isAgreed && longer[0]) || visible;
}
