import { type KeywordGroup, keywordGroups, keywordTable, tagGroups } from './keyword-table';

/** Distance of groups that no ancestor has. */
export const far = 30;

/** Steps to the nearest container of each group, itself included, in the order of `keywordGroups`. */
export type Nearest = Uint8Array;

const indexOf = Object.fromEntries(keywordGroups.map((group, i) => [group, i])) as Record<
  KeywordGroup,
  number
>;
const patterns = Object.values(keywordTable);
const groupOfTag = new Map(
  Object.entries(tagGroups).flatMap(([group, tags]) =>
    tags.map((tag): [string, number] => [tag, indexOf[group as KeywordGroup]]),
  ),
);
const cache = new Map<string, readonly number[]>();
const cacheLimit = 5000;

/** Class names repeat, so each is looked at once. */
function groupsOf(name: string): readonly number[] {
  const known = cache.get(name);
  if (known) return known;
  const lower = name.toLowerCase();
  const found: number[] = [];
  for (let i = 0; i < patterns.length; i++) if (patterns[i]?.test(lower)) found.push(i);
  if (cache.size > cacheLimit) cache.clear();
  cache.set(name, found);
  return found;
}

/** Distances of a container, given those of its parent and its own name (class, id, role) and tag. */
export function nearestGroups(parent: Nearest | null, name: string, tag: string): Nearest {
  const nearest = new Uint8Array(keywordGroups.length).fill(far);
  if (parent) for (let i = 0; i < nearest.length; i++) nearest[i] = Math.min(far, (parent[i] ?? far) + 1);
  if (name && tag !== 'body' && tag !== 'html') for (const group of groupsOf(name)) nearest[group] = 0;
  const byTag = groupOfTag.get(tag);
  if (byTag !== undefined) nearest[byTag] = 0;
  return nearest;
}

/** Steps from a container to the nearest one of a group. */
export const stepsTo = ({ nearest }: { readonly nearest: Nearest }, group: KeywordGroup): number =>
  nearest[indexOf[group]] ?? far;
