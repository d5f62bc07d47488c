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

/** The title of shared links where it is all lines of the heading, which sets no colon, with one between them. */
function tied(
  all: readonly Reading[],
  lines: readonly string[],
  tails: ReadonlySet<string>,
): Reading | undefined {
  const whole = lines.join(' ');
  const isWhole = ({ from, key }: Reading) => from === 'og:title' && key === foldKey(whole);
  const isTied = ({ value }: Reading) => [...tails].some((key) => endsInColon(headOf(value, key)));
  return /[:：]/.test(whole) ? undefined : all.find((one) => isWhole(one) && isTied(one));
}

/**
 * The visible headline without what stands with it: a stated title that is its end leaves off the kicker
 * ("Local News | …"), one that is its beginning leaves off dates. Words that a colon ties
 * to the headline stay, unless they stand in an element of their own; so do subtitles that the stated titles lack.
 * A kicker that shared links tie to it by a colon comes with the colon.
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
  return tied(all, lines, tails) ?? kicked ?? dated ?? subtitled ?? visible;
}
