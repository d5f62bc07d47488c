import type { FoundOrganisation, Placed } from '../text/found';
import { firstOf, type Group, longestName } from './group';
import { beginsWith, endsWith, nameKey, nameWords } from './name-words';
import { sortByPlace } from './people';

/** A body's shorter name: the beginning or the end of the longer one, at least half of it. */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false;
  if (beginsWith(long, short)) return short.length * (short.length >= 2 ? 3 : 2) >= long.length;
  return short.length * 2 >= long.length && endsWith(long, short);
}

/** Joins the mentions of each body; abbreviations stand for the name that explains them. */
export function groupOrganisations(finds: readonly Placed<FoundOrganisation>[]) {
  const abbreviated = new Map(
    finds
      .filter(({ abbreviation }) => abbreviation)
      .map((find) => [nameKey(find.abbreviation), nameKey(find.name)]),
  );
  const groups = new Map<string, Group<FoundOrganisation>>();
  const byLength = [...finds].sort((a, b) => b.name.length - a.name.length);
  for (const find of byLength) {
    const own = nameKey(find.name);
    const words = nameWords(find.name);
    const key = groups.has(own) ? own : (abbreviated.get(own) ?? longerKey(groups, words) ?? own);
    const group = groups.get(key);
    if (group) group.finds.push(find);
    else groups.set(key, { words, finds: [find] });
  }
  const list = [...groups.values()];
  for (const group of list) sortByPlace(group.finds);
  list.sort((a, b) => sortKey(a) - sortKey(b));
  return list.map(({ finds: mentions }) => ({
    name: longestName(mentions),
    abbreviation: firstOf(mentions, ({ abbreviation }) => abbreviation),
    mentions: mentions.map(({ paragraph, start, end }) => ({ paragraph, start, end })),
  }));
}

function longerKey(
  groups: ReadonlyMap<string, Group<FoundOrganisation>>,
  words: readonly string[],
): string | undefined {
  for (const [key, group] of groups) if (isShortFor(words, group.words)) return key;
  return undefined;
}

const sortKey = ({ finds }: Group<FoundOrganisation>): number =>
  (finds[0]?.paragraph ?? 0) * 1e7 + (finds[0]?.start ?? 0);
