import type { Found, FoundPerson, FoundRun, Placed } from '../text/found';
import type { Group } from './group';
import { beginsWith, endsWith, nameWords } from './name-words';

export type PersonGroup = Group<FoundPerson | FoundRun>;

/** How well a shorter name fits a group: its last words, or its first. */
function fitness(group: PersonGroup, words: readonly string[]): number {
  if (group.words.length === words.length) return words.every((word, i) => word === group.words[i]) ? 4 : 0;
  if (words.length > group.words.length) return 0;
  if (endsWith(group.words, words)) return 3;
  if (beginsWith(group.words, words)) return 2;
  return 0;
}

/** The group that a name belongs to; of equals the one named last before it. */
export function personOf(
  groups: readonly PersonGroup[],
  words: readonly string[],
  before: Found & { paragraph: number },
): PersonGroup | undefined {
  let best: PersonGroup | undefined;
  let bestScore = 0;
  for (const group of groups) {
    const score = fitness(group, words);
    if (!score) continue;
    const last = group.finds
      .filter(
        (find) =>
          find.paragraph < before.paragraph ||
          (find.paragraph === before.paragraph && find.start < before.start),
      )
      .at(-1);
    const rank = score * 1e9 + (last ? (last.paragraph + 2) * 1e6 + last.start : 0);
    if (rank > bestScore) {
      bestScore = rank;
      best = group;
    }
  }
  return best;
}

/** Joins mentions to people: the longest names first, then the short ones that end or begin them. */
export function groupPeople(finds: readonly Placed<FoundPerson>[]): PersonGroup[] {
  const groups: PersonGroup[] = [];
  const ordered = finds.map((find) => ({ find, words: nameWords(find.name) }));
  const byLength = [...ordered].sort((a, b) => b.words.length - a.words.length);
  for (const { find, words } of byLength) {
    const group = personOf(groups, words, find);
    if (group) group.finds.push(find);
    else groups.push({ words, finds: [find] });
  }
  for (const { finds: list } of groups) sortByPlace(list);
  return groups;
}

export function sortByPlace(list: { paragraph: number; start: number }[]): void {
  list.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}
