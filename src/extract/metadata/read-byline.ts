import type { FieldSource } from '@/article';
import { type Candidate, strongest } from './candidate';
import { headlineLine } from './headline-bylines';
import { isNode, type JsonLdNode, listOf, textOf, typesOf } from './json-ld-node';
import { labelledBylines, labelledLine, sourceLines } from './labelled-bylines';
import { loneAuthor } from './lone-author';
import { namesByDate } from './names-by-date';
import type { PageEvidence } from './page-evidence';
import { type NameContext, type Names, readNames } from './read-names';
import { isSignedByOffice, signer } from './signer';
import { foldKey } from './squeeze';
import { type VisibleByline, visibleBylines } from './visible-bylines';

const metaNames = [
  ...['byl', 'parsely-author', 'sailthru.author', 'article:author_name', 'citation_author', 'dc.creator'],
  ...['dcterms.creator', 'dc.creator.name', 'cxenseparse:author', 'article.author', 'rbauthors', 'author'],
  ...[
    'shareaholic:article_author_name',
    'article:author',
    'og:article:author',
    'og:author',
    'authors',
    'twitter:data1',
  ],
];

export type NamesCandidate = Candidate<Names>;

type NameReader = (raw: string) => Names;

/** Reads each spelling once: the same names stand in several places of a page. */
function nameReader(context: NameContext): NameReader {
  const known = new Map<string, Names>();
  return (raw) => {
    const names = known.get(raw) ?? readNames(raw, context);
    known.set(raw, names);
    return names;
  };
}

/** Names of JSON-LD authors; references are looked up, several people may stand in one string. */
function jsonLdAuthors({ article, jsonLd }: PageEvidence): readonly JsonLdNode[] {
  const authors = [article?.author, article?.creator].map(listOf).find((list) => list.length) ?? [];
  return authors.map((author) => {
    if (!isNode(author)) return { name: author };
    const known = author.name ? undefined : jsonLd.find((node) => node['@id'] === author['@id'] && node.name);
    return known ?? author;
  });
}

function fromJsonLd(evidence: PageEvidence, read: NameReader): NamesCandidate {
  const authors = jsonLdAuthors(evidence).flatMap((author) => {
    const isOrganisation = typesOf(author).some((type) => /Organization$|^WebSite$/.test(type));
    return listOf(author.name).map((raw) => {
      const names = read(textOf(raw));
      const isOne = isOrganisation && names.people.length < 2;
      return isOne ? { ...names, people: [], collective: [textOf(raw)] } : names;
    });
  });
  return merged(authors, 'json-ld', 0.9, 'json-ld author');
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

const seen = (lines: readonly VisibleByline[], read: NameReader): readonly NamesCandidate[] =>
  lines.map(({ text, confidence, from }) => merged([read(text)], 'dom', confidence, from));

const fromMeta = ({ meta }: PageEvidence, read: NameReader): readonly NamesCandidate[] =>
  metaNames.map((name, rank) => merged(meta(name).map(read), 'meta', 0.7 - rank / 100, name));

const isNamed = ({ value }: NamesCandidate): boolean => value.people.length > 0;
const keys = ({ value }: NamesCandidate): readonly string[] => value.people.map(foldKey).sort();

/** Readings that other kinds of markup repeat are worth more. */
function withAgreement(all: readonly NamesCandidate[]): readonly NamesCandidate[] {
  return all.map((candidate) => {
    const key = keys(candidate).join();
    const backers = new Set(all.filter((other) => keys(other).join() === key).map(({ source }) => source));
    return { ...candidate, confidence: Math.min(1, candidate.confidence + 0.12 * (backers.size - 1)) };
  });
}

/**
 * A visible byline that names the chosen people and others is the whole of it: structured data often has but
 * one. The others must stand in elements of their own, so that no part of an office is taken for a person.
 */
function completed(best: NamesCandidate | undefined, visible: readonly NamesCandidate[]) {
  const known = best ? keys(best) : [];
  if (known.length !== 1) return best;
  const single = new Set(visible.map(keys).flatMap((names) => (names.length === 1 ? names : [])));
  const fuller = visible.find((other) => {
    const names = keys(other);
    const isFuller = other.confidence > 0.7 && names.length > known.length;
    const isOurs = known.every((key) => names.includes(key));
    return isFuller && isOurs && names.every((key) => known.includes(key) || single.has(key));
  });
  return fuller ?? best;
}

/** Where nothing states a name: labels below the story; then names by the date and the only linked author. */
const guesses = (evidence: PageEvidence, language: string, isSigned: boolean): readonly VisibleByline[] => [
  ...labelledBylines(evidence),
  ...(isSigned ? [] : [...namesByDate(evidence, language), ...loneAuthor(evidence)]),
];

/** Labels also stand before other things ("Text: Results"): there, a name has two words or no capitals at all. */
const isPlausible = ({ from, value }: NamesCandidate): boolean =>
  from !== labelledLine || value.people.every((name) => name.includes(' ') || !/\p{Lu}/u.test(name));

export interface Byline {
  readonly names: NamesCandidate | undefined;
  readonly agency: Candidate<string> | undefined;
  /** Who signs where nobody is named: a desk, an organisation. */
  readonly collective: Candidate<readonly string[]> | undefined;
}

/** The people and the agency of a page; of several readings the most trusted one that names people. */
export function readByline(evidence: PageEvidence, context: NameContext): Byline {
  const read = nameReader(context);
  const visible = seen(visibleBylines(evidence), read);
  const stated = [fromJsonLd(evidence, read), ...visible, ...fromMeta(evidence, read)];
  const signed = signer(stated, context);
  const guessed = stated.some(isNamed)
    ? []
    : seen(guesses(evidence, context.language, signed !== undefined), read).filter(isPlausible);
  const all = [...stated, ...guessed];
  const best = completed(strongest(withAgreement(all.filter(isNamed))), visible);
  const line = visible.find(({ from }) => from === headlineLine);
  const credited = strongest(all.filter(({ value }) => value.agency));
  const office = signed ?? signer(all.some(isNamed) ? [] : seen(sourceLines(evidence), read), context);
  return {
    names: best && isSignedByOffice(best, line) ? undefined : best,
    agency: credited && { ...credited, value: credited.value.agency },
    collective: office && { ...office, value: office.value.collective },
  };
}
