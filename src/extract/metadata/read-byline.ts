import type { FieldSource } from '@/article';
import { type Candidate, strongest } from './candidate';
import { isNode, type JsonLdNode, listOf, textOf, typesOf } from './json-ld-node';
import type { PageEvidence } from './page-evidence';
import { type NameContext, type Names, readNames } from './read-names';
import { foldKey } from './squeeze';
import { visibleBylines } from './visible-bylines';

const metaNames = [
  ...['byl', 'parsely-author', 'sailthru.author', 'article:author_name', 'citation_author', 'dc.creator'],
  ...['dcterms.creator', 'dc.creator.name', 'cxenseparse:author', 'article.author', 'rbauthors', 'author'],
  ...['article:author', 'og:article:author', 'og:author', 'authors', 'twitter:data1'],
];

export type NamesCandidate = Candidate<Names>;

/** Names of JSON-LD authors; references are looked up, several people may stand in one string. */
function jsonLdAuthors({ article, jsonLd }: PageEvidence): readonly JsonLdNode[] {
  const authors = [article?.author, article?.creator].map(listOf).find((list) => list.length) ?? [];
  return authors.map((author) => {
    if (!isNode(author)) return { name: author };
    const known = author.name ? undefined : jsonLd.find((node) => node['@id'] === author['@id'] && node.name);
    return known ?? author;
  });
}

function fromJsonLd(evidence: PageEvidence, context: NameContext): readonly NamesCandidate[] {
  const read = jsonLdAuthors(evidence).map((author) => {
    const names = listOf(author.name).map((name) => readNames(textOf(name), context));
    const isOrganisation = typesOf(author).some((type) => /Organization$|^WebSite$/.test(type));
    const people = names.flatMap((each) => each.people);
    return {
      people: isOrganisation && people.length < 2 ? [] : people,
      agency: names.find((each) => each.agency)?.agency ?? '',
    };
  });
  return [merged(read, 'json-ld', 0.9, 'json-ld author')];
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
  },
  source,
  confidence,
  from,
});

function candidates(evidence: PageEvidence, context: NameContext): readonly NamesCandidate[] {
  const fromMeta = metaNames.map((name, rank) =>
    merged(
      evidence.meta(name).map((raw) => readNames(raw, context)),
      'meta',
      0.7 - rank / 100,
      name,
    ),
  );
  const visible = visibleBylines(evidence).map(({ text, confidence, from }) =>
    merged([readNames(text, context)], 'dom', confidence, from),
  );
  return [...fromJsonLd(evidence, context), ...visible, ...fromMeta];
}

const key = ({ value }: NamesCandidate): string => value.people.map(foldKey).sort().join();

/** Readings that other kinds of markup repeat are worth more. */
function withAgreement(all: readonly NamesCandidate[]): readonly NamesCandidate[] {
  return all.map((candidate) => {
    const backers = new Set(all.filter((other) => key(other) === key(candidate)).map(({ source }) => source));
    return { ...candidate, confidence: Math.min(1, candidate.confidence + 0.12 * (backers.size - 1)) };
  });
}

export interface Byline {
  readonly names: NamesCandidate | undefined;
  readonly agency: Candidate<string> | undefined;
}

/** The people and the agency of a page; of several readings the most trusted one that names people. */
export function readByline(evidence: PageEvidence, context: NameContext): Byline {
  const all = candidates(evidence, context);
  const named = strongest(withAgreement(all.filter(({ value }) => value.people.length)));
  const credited = strongest(all.filter(({ value }) => value.agency));
  return { names: named, agency: credited && { ...credited, value: credited.value.agency } };
}
