import type { FoundOrganisation, Placed } from '../text/found';
import { firstOf, type Group, longestName } from './group';
import { nameKey, nameWords } from './name-words';
import { sortByPlace } from './people';

/** Words of a name beyond which no shorter form is looked for. */
const longestKnown = 24;

/** Shorter names that mean the body: at least a third of its first words, or half as its last. */
function shortNames(words: readonly string[]): string[] {
  const short: string[] = [];
  if (words.length > longestKnown) return short;
  for (let count = 1; count < words.length; count++) {
    if (count * (count >= 2 ? 3 : 2) >= words.length) short.push(words.slice(0, count).join(' '));
    if (count * 2 >= words.length) short.push(words.slice(words.length - count).join(' '));
  }
  return short;
}

/** Bodies by their names, abbreviations and shorter names. */
class BodyIndex {
  readonly groups = new Map<string, Group<FoundOrganisation>>();
  readonly #aliases = new Map<string, string>();

  constructor(finds: readonly FoundOrganisation[]) {
    for (const { name, abbreviation } of finds)
      if (abbreviation) this.#aliases.set(nameKey(abbreviation), nameKey(name));
  }

  add(find: Placed<FoundOrganisation>): void {
    const own = nameKey(find.name);
    const key = this.groups.has(own) ? own : (this.#aliases.get(own) ?? own);
    const group = this.groups.get(key);
    if (group) {
      group.finds.push(find);
      return;
    }
    const words = nameWords(find.name);
    this.groups.set(key, { words, finds: [find] });
    for (const short of shortNames(words)) if (!this.#aliases.has(short)) this.#aliases.set(short, key);
  }
}

const position = ({ finds }: Group<FoundOrganisation>): number =>
  (finds[0]?.paragraph ?? 0) * 1e7 + (finds[0]?.start ?? 0);

/** Joins the mentions of each body; abbreviations stand for the name that explains them. */
export function groupOrganisations(finds: readonly Placed<FoundOrganisation>[]) {
  const index = new BodyIndex(finds);
  for (const find of [...finds].sort((a, b) => b.name.length - a.name.length)) index.add(find);
  const groups = [...index.groups.values()];
  for (const group of groups) sortByPlace(group.finds);
  groups.sort((a, b) => position(a) - position(b));
  return groups.map(({ finds: mentions }) => ({
    name: longestName(mentions),
    abbreviation: firstOf(mentions, ({ abbreviation }) => abbreviation),
    mentions: mentions.map(({ paragraph, start, end }) => ({ paragraph, start, end })),
  }));
}
