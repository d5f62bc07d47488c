import { foldKey } from './squeeze';

/** Where a stated title may be cut: at separators and behind colons. */
const joint = /\s+[|–—·•»«:-]\s+|\s*[|»«]\s*|[:：]\s+/g;
/** A part of a title is so long at least, in letters and as a share of the whole: menus repeat shorter ones. */
const shortest = 9;
const leastShare = 0.3;

/** All runs of neighbouring parts. */
function runsOf(title: string): readonly string[] {
  const cuts = [...title.matchAll(joint)].map(({ index, 0: mark }) => [index, index + mark.length] as const);
  const starts = [0, ...cuts.map(([, end]) => end)];
  const ends = [...cuts.map(([start]) => start), title.length];
  return starts.flatMap((start) => ends.filter((end) => end > start).map((end) => title.slice(start, end)));
}

/**
 * Of a title that no heading shows, the part that the page has as a line of its own: of several the one that most of
 * the other stated titles have too, then the longest; the whole title where there is none.
 */
export function shownPart(title: string, lines: readonly string[], others: readonly string[]): string {
  const shown = new Set(lines.map(foldKey));
  const keys = others.map(foldKey);
  const support = (key: string) => keys.filter((other) => other.includes(key)).length;
  const parts = runsOf(title)
    .map((part) => ({ part, key: foldKey(part) }))
    .filter(({ part, key }) => key.length >= shortest && part.length >= title.length * leastShare)
    .filter(({ key }) => shown.has(key))
    .sort((one, other) => support(other.key) - support(one.key) || other.part.length - one.part.length);
  return parts[0]?.part ?? title;
}
