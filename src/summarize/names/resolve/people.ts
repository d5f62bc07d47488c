import type { FoundPerson, FoundRun, Placed } from '../text/found';
import type { Group } from './group';
import { nameWords } from './name-words';

export type PersonGroup = Group<FoundPerson | FoundRun>;

interface Position {
  readonly paragraph: number;
  readonly start: number;
}

/** People that share a short name are compared up to this many, so that time stays linear. */
const mostNamesakes = 32;

const isBefore = (a: Position, b: Position): boolean =>
  a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.start < b.start);

const lastBefore = ({ finds }: PersonGroup, at: Position): Position | undefined =>
  finds.findLast((find) => isBefore(find, at));

/** Of people who share a name, the one named last before a place, else the first. */
function latest(groups: readonly PersonGroup[], at: Position): PersonGroup | undefined {
  let best = groups[0];
  for (const group of groups.slice(1, mostNamesakes)) {
    const [own, other] = [lastBefore(group, at), best && lastBefore(best, at)];
    if (own && (!other || isBefore(other, own))) best = group;
  }
  return best;
}

function push(map: Map<string, PersonGroup[]>, key: string, group: PersonGroup): void {
  const list = map.get(key);
  if (list) list.push(group);
  else map.set(key, [group]);
}

/** People by their names and by every run of words that begins or ends them. */
export class PersonIndex {
  readonly groups: PersonGroup[] = [];
  readonly #whole = new Map<string, PersonGroup[]>();
  readonly #ends = new Map<string, PersonGroup[]>();
  readonly #beginnings = new Map<string, PersonGroup[]>();

  add(group: PersonGroup): void {
    const { words } = group;
    this.groups.push(group);
    push(this.#whole, words.join(' '), group);
    for (let i = 1; i < words.length; i++) {
      push(this.#ends, words.slice(i).join(' '), group);
      push(this.#beginnings, words.slice(0, i).join(' '), group);
    }
  }

  /** The group that a name belongs to: by the whole name, by its last words, by its first words. */
  find(words: readonly string[], at: Position): PersonGroup | undefined {
    const key = words.join(' ');
    const groups = this.#whole.get(key) ?? this.#ends.get(key) ?? this.#beginnings.get(key);
    return groups && latest(groups, at);
  }
}

/**
 * The words of a name less middle initials: "Benigno S. Aquino" is Benigno Aquino. A last one stays: "Trần Thanh T."
 * is who "ông T." is.
 */
export function personWords(name: string): readonly string[] {
  const words = nameWords(name);
  const long = words.filter((word, index) => word.length > 1 || index === words.length - 1);
  return long.length >= 2 ? long : words;
}

/** Joins mentions to people: the longest names first, then the short ones that end or begin them. */
export function groupPeople(finds: readonly Placed<FoundPerson>[]): PersonIndex {
  const index = new PersonIndex();
  const byLength = finds
    .map((find) => ({ find, words: personWords(find.name) }))
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
