import { countriesIn, lexicon } from '../english/lexicon';
import { honorifics } from '../english/words-table';
import type { Found } from '../text/found';
import { foreignGivenNames } from '../text/given-names-table';
import { phraseOf, rangeOf, type TokenText } from '../text/reader';
import { isJoined, type Token, tokenize } from '../text/token';

/** Small words inside names of people. */
const particles = new Set(
  'de da di du del della dos von van der den ten ter bin ibn al el la le y'.split(' '),
);
/** Legal forms that end the names of companies. */
const legalForms = new Set(
  'ag gmbh se kg kgaa sa sas sarl srl spa nv bv ab as asa oy oyj plc ltd inc corp llc'.split(' '),
);
const longestName = 5;

interface Match {
  readonly found: Found;
  readonly next: number;
}

const isCapitalAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.isCapital === true && isJoined(tokens[at - 1], tokens[at]);

/** End of the capitals behind `at`, small words of names between them. */
function nameEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (let i = at + 1; i < tokens.length && i - at < longestName; i++) {
    if (isCapitalAt(tokens, i)) end = i + 1;
    else if (!particles.has(tokens[i]?.lower ?? '') || !isJoined(tokens[i - 1], tokens[i])) break;
  }
  return end;
}

/** A given name with more behind it, or a name behind a word of address. */
function matchPerson(source: TokenText, at: number): Match | undefined {
  const { tokens } = source;
  const token = tokens[at];
  if (!token?.isCapital) return undefined;
  const isAddressed = honorifics.has(tokens[at - 1]?.lower ?? '') && isJoined(tokens[at - 1], token);
  const next = nameEnd(tokens, at);
  const isNamed = next - at >= 2 && token.text.split('-').every((part) => foreignGivenNames.has(part));
  if ((!isAddressed && !isNamed) || lexicon.offices.lengthAt(tokens, at)) return undefined;
  const person = { kind: 'person', role: '', organisation: '', title: '', isSure: isAddressed } as const;
  return { found: { ...person, name: phraseOf(source, at, next), ...rangeOf(source, at, next) }, next };
}

function matchCompany(source: TokenText, at: number): Match | undefined {
  const { tokens } = source;
  const known = lexicon.knownBodies.lengthAt(tokens, at);
  const end = tokens[at]?.isCapital ? nameEnd(tokens, at) : at;
  const isCompany = end - at >= 2 && legalForms.has(tokens[end - 1]?.lower ?? '');
  const next = isCompany ? end : at + known;
  if (next === at) return undefined;
  const name = phraseOf(source, at, next);
  return { found: { kind: 'organisation', name, abbreviation: '', ...rangeOf(source, at, next) }, next };
}

function matchPlace(source: TokenText, at: number, language: string): Match | undefined {
  const country = countriesIn(language).lengthAt(source.tokens, at);
  const length = Math.max(country, lexicon.cities.lengthAt(source.tokens, at));
  if (!length) return undefined;
  const next = at + length;
  const name = phraseOf(source, at, next);
  const level = country === length ? 'country' : 'other';
  return { found: { kind: 'place', name, bare: name, level, ...rangeOf(source, at, next) }, next };
}

/** A lone capital, which may be the family name of somebody named before. */
function shortName(source: TokenText, at: number): Found | undefined {
  if (!source.tokens[at]?.isCapital) return undefined;
  return {
    kind: 'run',
    leaning: 'unknown',
    name: phraseOf(source, at, at + 1),
    ...rangeOf(source, at, at + 1),
  };
}

/**
 * Names in languages without rules of their own: only what the tables know and what a given name, a
 * word of address or a legal form shows, because a capital alone says little (German nouns).
 */
export function scanLatin(text: string, language: string): readonly Found[] {
  const source: TokenText = { text, tokens: tokenize(text) };
  const found: Found[] = [];
  for (let at = 0; at < source.tokens.length; ) {
    const match = matchPerson(source, at) ?? matchCompany(source, at) ?? matchPlace(source, at, language);
    const find = match?.found ?? shortName(source, at);
    if (find) found.push(find);
    at = match ? match.next : at + 1;
  }
  return found;
}
