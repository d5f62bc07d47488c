import type { PlaceLevel } from '@/article';
import type { Found, FoundOrganisation, FoundPerson, FoundPlace, FoundRun, Placed } from '../text/found';
import { firstOf, longestName } from './group';
import { nameKey, nameWords } from './name-words';
import { groupOrganisations } from './organisations';
import { groupPeople, type PersonGroup, type PersonIndex, personWords, sortByPlace } from './people';
import { groupPlaces } from './places';

export interface Mention {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export interface ResolvedNames {
  readonly people: readonly {
    name: string;
    role: string;
    organisation: string;
    mentions: readonly Mention[];
  }[];
  readonly organisations: readonly { name: string; abbreviation: string; mentions: readonly Mention[] }[];
  readonly places: readonly { name: string; level: PlaceLevel; mentions: readonly Mention[] }[];
}

/** Decides what a run of capitals is that its paragraph does not explain. */
export type RunJudge = (
  runs: readonly Placed<FoundRun>[],
  /** Names of all runs of the text, as `nameKey` writes them. */
  keys: ReadonlySet<string>,
) => 'person' | 'organisation' | 'place' | 'other';

const isKind =
  <K extends Found['kind']>(kind: K) =>
  (find: Placed): find is Placed<Extract<Found, { kind: K }>> =>
    find.kind === kind;

interface Sorted {
  readonly people: Placed<FoundPerson>[];
  readonly organisations: Placed<FoundOrganisation>[];
  readonly places: Placed<FoundPlace>[];
  readonly loose: Placed<FoundRun>[];
}

/** The last two words of a longer name of a body: students of "ĐH Duy Tân" are no person "Duy Tân". */
const pairTail = (words: readonly string[]): string[] =>
  words.length > 2 ? [words.slice(-2).join(' ')] : [];

/**
 * What a name is that its paragraph takes for a person's: a body where the text knows one of that name; a place where
 * one bears it ("đường Lê Lợi") and nothing in the text says that it is a person.
 */
function kindOfPeople({ people, organisations, places }: Sorted) {
  const bodies = new Set(organisations.map(({ name }) => nameKey(name)));
  const tails = new Set(organisations.flatMap(({ name }) => pairTail(nameWords(name))));
  const bearers = new Set(places.flatMap(({ name, bare }) => (name === bare ? [] : [nameKey(bare)])));
  const sure = new Set(people.flatMap(({ name, isSure }) => (isSure ? [nameKey(name)] : [])));
  return ({ name, title }: FoundPerson): 'person' | 'organisation' | 'place' => {
    const key = nameKey(name);
    if (bodies.has(key) || (title === '' && tails.has(key))) return 'organisation';
    return bearers.has(key) && !sure.has(key) ? 'place' : 'person';
  };
}

/** Gives every run the kind that its name has elsewhere, else the one that the judge finds. */
function sortRuns(finds: readonly Placed[], judge: RunJudge): Sorted {
  const sorted: Sorted = {
    people: finds.filter(isKind('person')),
    organisations: finds.filter(isKind('organisation')),
    places: finds.filter(isKind('place')),
    loose: [],
  };
  const byKind = Map.groupBy(sorted.people.splice(0), kindOfPeople(sorted));
  sorted.people.push(...(byKind.get('person') ?? []));
  placeRuns(sorted, byKind.get('place') ?? [], 'place');
  const groups = groupPeople(sorted.people);
  const known = new Map<string, 'organisation' | 'place'>();
  for (const { name, abbreviation } of sorted.organisations) {
    known.set(nameKey(name), 'organisation');
    if (abbreviation) known.set(nameKey(abbreviation), 'organisation');
  }
  for (const { bare } of sorted.places) known.set(nameKey(bare), 'place');
  const runs = Map.groupBy(finds.filter(isKind('run')), ({ name }) => nameKey(name));
  const keys = new Set(runs.keys());
  for (const [key, list] of runs)
    placeRuns(sorted, list, known.get(key) ?? personOrJudge(groups, list, (list) => judge(list, keys)));
  return sorted;
}

function personOrJudge(
  groups: PersonIndex,
  runs: readonly Placed<FoundRun>[],
  judge: (runs: readonly Placed<FoundRun>[]) => ReturnType<RunJudge>,
) {
  const first = runs[0];
  if (!first) return 'other';
  return groups.find(personWords(first.name), first) ? 'loose' : judge(runs);
}

function placeRuns(
  sorted: Sorted,
  runs: readonly Omit<Placed<FoundRun>, 'kind' | 'leaning'>[],
  kind: 'person' | 'organisation' | 'place' | 'other' | 'loose',
): void {
  for (const { name, start, end, paragraph } of runs) {
    const base = { name, start, end, paragraph };
    if (kind === 'loose') sorted.loose.push({ ...base, kind: 'run', leaning: 'unknown' });
    else if (kind === 'person')
      sorted.people.push({ ...base, kind, role: '', organisation: '', title: '', isSure: false });
    else if (kind === 'organisation') sorted.organisations.push({ ...base, kind, abbreviation: '' });
    else if (kind === 'place') sorted.places.push({ ...base, kind, level: 'other', bare: name });
  }
}

function toPerson(group: PersonGroup) {
  const people = group.finds.filter((find): find is Placed<FoundPerson> => find.kind === 'person');
  const withRole = people.find(({ role }) => role !== '');
  return {
    name: longestName(people),
    role: withRole?.role ?? firstOf(people, ({ title }) => title),
    organisation: withRole?.organisation ?? firstOf(people, ({ organisation }) => organisation),
    mentions: group.finds.map(({ paragraph, start, end }) => ({ paragraph, start, end })),
  };
}

/** Joins the finds of all paragraphs to people, bodies and places, each named once. */
export function resolve(finds: readonly Placed[], judge: RunJudge): ResolvedNames {
  const sorted = sortRuns(finds, judge);
  const index = groupPeople(sorted.people);
  for (const run of sorted.loose) {
    const group = index.find(personWords(run.name), run);
    group?.finds.push(run);
  }
  const { groups } = index;
  for (const { finds: list } of groups) sortByPlace(list);
  groups.sort((a, b) => order(a.finds[0], b.finds[0]));
  return {
    people: groups.map(toPerson),
    organisations: groupOrganisations(sorted.organisations),
    places: groupPlaces(sorted.places),
  };
}

const order = (a: Mention | undefined, b: Mention | undefined): number =>
  (a?.paragraph ?? 0) - (b?.paragraph ?? 0) || (a?.start ?? 0) - (b?.start ?? 0);
