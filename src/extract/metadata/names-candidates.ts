import type { FieldSource } from '@/article';
import type { Candidate } from './candidate';
import { jsonLdAuthors } from './json-ld-authors';
import { metaAuthors } from './meta-authors';
import type { PageEvidence } from './page-evidence';
import { type NameContext, type Names, readNames } from './read-names';
import type { VisibleByline } from './visible-bylines';

export type NamesCandidate = Candidate<Names>;

export type NameReader = (raw: string) => Names;

/** Reads each spelling once: the same names stand in several places of a page. */
export function nameReader(context: NameContext): NameReader {
  const known = new Map<string, Names>();
  return (raw) => {
    const names = known.get(raw) ?? readNames(raw, context);
    known.set(raw, names);
    return names;
  };
}

const merged = (
  names: readonly Names[],
  source: FieldSource,
  confidence: number,
  from: string,
): NamesCandidate => ({
  value: {
    people: [...new Set(names.flatMap(({ people }) => people))],
    agency: names.find(({ agency }) => agency)?.agency ?? '',
    collective: [...new Set(names.flatMap(({ collective }) => collective))],
  },
  source,
  confidence,
  from,
});

/** Accounts are written in small letters and without spaces: "ann-lee". */
const isAccount = (name: string): boolean => !/\p{Lu}/u.test(name) && /\p{Ll}/u.test(name);

/** The account that posted an article yields to a second line under the headline that says who wrote it. */
const accountLoss = 0.035;

/** One candidate a visible line; offices and agencies count as well as people. */
export const seen = (lines: readonly VisibleByline[], read: NameReader): readonly NamesCandidate[] =>
  lines.map(({ text, confidence, from }) => {
    const names = read(text);
    const loss = names.people.length && names.people.every(isAccount) ? accountLoss : 0;
    return merged([names], 'dom', confidence - loss, from);
  });

/** Where nobody sees an account, it names nobody. */
const withoutAccounts = (names: Names): Names => ({
  ...names,
  people: names.people.filter((name) => !isAccount(name)),
});

/** What JSON-LD states: one candidate for all authors. */
export function fromJsonLd(evidence: PageEvidence, read: NameReader): readonly NamesCandidate[] {
  const authors = jsonLdAuthors(evidence).map(({ name, isOrganisation }) => {
    const names = withoutAccounts(read(name));
    const isOne = isOrganisation && names.people.length < 2;
    return isOne ? { ...names, people: [], collective: [name] } : names;
  });
  return [merged(authors, 'json-ld', 0.9, 'json-ld author')];
}

/** Journals list every author in a tag of their own; other tags are often filled in by a template. */
const metaTrust = (from: string, rank: number): number =>
  from === 'citation_author' ? 0.88 : 0.7 - rank / 100;

/** One candidate a meta tag, the most trusted first. */
export const fromMeta = (evidence: PageEvidence, read: NameReader): readonly NamesCandidate[] =>
  metaAuthors(evidence).map(({ from, names }, rank) =>
    merged(
      names.map((name) => withoutAccounts(read(name))),
      'meta',
      metaTrust(from, rank),
      from,
    ),
  );
