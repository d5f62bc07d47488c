import { type Candidate, strongest } from './candidate';
import { headlineLine } from './headline-bylines';
import { labelledBylines, labelledLine, sourceLines } from './labelled-bylines';
import { loneAuthor } from './lone-author';
import { namesByDate } from './names-by-date';
import { fromJsonLd, fromMeta, type NamesCandidate, nameReader, seen } from './names-candidates';
import type { PageEvidence } from './page-evidence';
import type { NameContext } from './read-names';
import { isSignedByOffice, signer } from './signer';
import { foldKey } from './squeeze';
import { rightLine, type VisibleByline, visibleBylines } from './visible-bylines';

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

/** A list of more people than sign one article is a menu of columnists. */
const mostSigners = 6;

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
    const isFuller = other.confidence > 0.7 && names.length > known.length && names.length <= mostSigners;
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

/** Vietnamese papers end with the name of the writer, set to the right; elsewhere buttons and captions stand there. */
const isSignature = ({ from, value }: NamesCandidate, language: string): boolean =>
  from !== rightLine || language.startsWith('vi') || value.people.length === 0;

export interface Byline {
  readonly names: NamesCandidate | undefined;
  readonly agency: Candidate<string> | undefined;
  /** Who signs where nobody is named: a desk, an organisation. */
  readonly collective: Candidate<readonly string[]> | undefined;
}

/** The people and the agency of a page; of several readings the most trusted one that names people. */
export function readByline(evidence: PageEvidence, context: NameContext): Byline {
  const read = nameReader(context);
  const visible = seen(visibleBylines(evidence), read).filter((line) => isSignature(line, context.language));
  const stated = [...fromJsonLd(evidence, read), ...visible, ...fromMeta(evidence, read)];
  const signed = signer(stated, context);
  const guessed = stated.some(isNamed)
    ? []
    : seen(guesses(evidence, context.language, signed !== undefined), read).filter(isPlausible);
  const all = [...stated, ...guessed];
  const best = completed(strongest(withAgreement(all.filter(isNamed))), visible);
  const line = visible.find(({ from }) => from === headlineLine);
  const credited = strongest(all.filter(({ value }) => value.agency));
  const sources = all.some(isNamed) ? [] : seen(sourceLines(evidence), read);
  const office = signed ?? signer([...guessed, ...sources], context);
  return {
    names: best && isSignedByOffice(best, line) ? undefined : best,
    agency: credited && { ...credited, value: credited.value.agency },
    collective: office && { ...office, value: office.value.collective },
  };
}
