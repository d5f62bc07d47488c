import { type KeywordGroup, keywordTable, tagGroups } from './keyword-table';
import { far } from './page-map';

const names = Object.entries(keywordTable) as [KeywordGroup, RegExp][];
const tags = new Map(
  Object.entries(tagGroups).flatMap(([group, list]) =>
    list.map((tag): [string, KeywordGroup] => [tag, group as KeywordGroup]),
  ),
);
const groupsOfName = new Map<string, readonly KeywordGroup[]>();
const cacheLimit = 5000;

function matchingGroups(name: string): readonly KeywordGroup[] {
  const known = groupsOfName.get(name);
  if (known) return known;
  const lower = name.toLowerCase();
  const found = names.filter(([, pattern]) => pattern.test(lower)).map(([group]) => group);
  if (groupsOfName.size > cacheLimit) groupsOfName.clear();
  groupsOfName.set(name, found);
  return found;
}

const none = Object.fromEntries(
  [...Object.keys(keywordTable), ...Object.keys(tagGroups)].map((group) => [group, far]),
) as Record<KeywordGroup, number>;

/** Steps to the nearest container of each group, given those of the parent and the own name and tag. */
export function nearestGroups(
  parent: Readonly<Record<KeywordGroup, number>> | null,
  name: string,
  tag: string,
): Readonly<Record<KeywordGroup, number>> {
  const nearest = { ...(parent ?? none) };
  for (const group in nearest) {
    const key = group as KeywordGroup;
    if (nearest[key] < far) nearest[key]++;
  }
  if (name && tag !== 'body' && tag !== 'html') for (const group of matchingGroups(name)) nearest[group] = 0;
  const byTag = tags.get(tag);
  if (byTag) nearest[byTag] = 0;
  return nearest;
}
