import type { FoundPerson, FoundRun, Placed } from '../text/found';
import type { Group } from './group';
import { beginsWith, endsWith, nameWords } from './name-words';

export type PersonGroup = Group<FoundPerson | FoundRun>;

interface Position {
  readonly paragraph: number;
  readonly start: number;
}

const isBefore = (a: Position, b: Position): boolean =>
  a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.start < b.start);

/** How well a name fits a group: the whole name, its last words, or its first. */
function fitness({ words: whole }: PersonGroup, words: readonly string[]): number {
  if (words.length > whole.length) return 0;
  if (endsWith(whole, words)) return words.length === whole.length ? 3 : 2;
  return beginsWith(whole, words) ? 1 : 0;
}

/** People by the first and the last word of their names, so that a look-up does not read all of them. */
export class PersonIndex {
  readonly groups: PersonGroup[] = [];
  readonly #byWord = new Map<string, PersonGroup[]>();

  add(group: PersonGroup): void {
    this.groups.push(group);
    for (const word of new Set([group.words.at(0), group.words.at(-1)])) {
      if (word === undefined) continue;
      const list = this.#byWord.get(word);
      if (list) list.push(group);
      else this.#byWord.set(word, [group]);
    }
  }

  /** The group that a name belongs to; of equals the one that was named last before it. */
  find(words: readonly string[], at: Position): PersonGroup | undefined {
    const near = [
      ...(this.#byWord.get(words.at(-1) ?? '') ?? []),
      ...(this.#byWord.get(words.at(0) ?? '') ?? []),
    ];
    let best: PersonGroup | undefined;
    for (const group of near) if (!best || isBetter(group, best, words, at)) best = group;
    return best && fitness(best, words) > 0 ? best : undefined;
  }
}

function isBetter(group: PersonGroup, best: PersonGroup, words: readonly string[], at: Position): boolean {
  const gain = fitness(group, words) - fitness(best, words);
  if (gain !== 0 || group === best) return gain > 0;
  const [a, b] = [lastBefore(group, at), lastBefore(best, at)];
  return a !== undefined && (b === undefined || isBefore(b, a));
}

const lastBefore = ({ finds }: PersonGroup, at: Position): Position | undefined =>
  finds.findLast((find) => isBefore(find, at));

/** Joins mentions to people: the longest names first, then the short ones that end or begin them. */
export function groupPeople(finds: readonly Placed<FoundPerson>[]): PersonIndex {
  const index = new PersonIndex();
  const byLength = finds
    .map((find) => ({ find, words: nameWords(find.name) }))
    .sort((a, b) => b.words.length - a.words.length);
  for (const { find, words } of byLength) {
    const group = index.find(words, find);
    if (group) group.finds.push(find);
    else index.add({ words, finds: [find] });
  }
  for (const { finds: list } of index.groups) sortByPlace(list);
  return index;
}

export function sortByPlace(list: Position[]): void {
  list.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}
