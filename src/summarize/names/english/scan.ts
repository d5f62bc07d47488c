import type { Found, FoundPerson, FoundRun } from '../text/found';
import { phraseOf, rangeOf, type TokenText } from '../text/reader';
import { isJoined, tokenize } from '../text/token';
import { countriesIn, lexicon } from './lexicon';
import { type Role, roleAfter, roleAs, roleBefore, roleBeforeComma } from './match-role';
import { bodyFollowers, bodyLeaders } from './organisations-table';
import { capitalRun, isPeople, type WordRange } from './runs';
import { isBody, isOtherThing, isPersonByShape, isPlaceByHead, isSurelyPlace, splitTitle } from './split-run';
import { commonWords, honorifics, roleOpeners } from './words-table';

interface Scan extends TokenText {
  readonly language: string;
}

const placeWords = new Set(['in', 'near', 'outside', 'across', 'throughout', 'around']);

function acronymAfter({ text, tokens }: TokenText, to: number): string {
  const token = tokens[to];
  const isAcronym =
    token &&
    /^ \($/.test(token.gap) &&
    /^[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ&.]*[A-ZÀ-ÖØ-Þ]s?\.?$/.test(token.text) &&
    token.text.length <= 10;
  return isAcronym && text[token.end] === ')' ? token.text : '';
}

const toBody = (source: Scan, { from, to }: WordRange): Found => ({
  kind: 'organisation',
  name: phraseOf(source, from, to),
  abbreviation: acronymAfter(source, to),
  ...rangeOf(source, from, to),
});

function toPlace(source: Scan, { from, to }: WordRange): Found {
  const name = phraseOf(source, from, to);
  const isCountry = countriesIn(source.language).lengthAt(source.tokens, from) === to - from;
  return {
    kind: 'place',
    name,
    bare: name,
    level: isCountry ? 'country' : 'other',
    ...rangeOf(source, from, to),
  };
}

/** Letters behind a name: "Anwar MBE". */
const postNominals = /^(?:MBE|OBE|CBE|KBE|QC|KC|MP|MEP|MSP|PhD|MD|FRS|Esq)$/;

function toPerson(source: Scan, range: WordRange, before: Role | undefined, isSure: boolean): FoundPerson {
  const { from } = range;
  const hasLetters = range.to - from > 1 && postNominals.test(source.tokens[range.to - 1]?.text ?? '');
  const to = hasLetters ? range.to - 1 : range.to;
  const found =
    before ??
    roleBefore(source, from) ??
    roleAfter(source, to) ??
    roleBeforeComma(source, from, to) ??
    roleAs(source, to);
  return {
    kind: 'person',
    name: phraseOf(source, from, to),
    role: found?.text ?? '',
    organisation: found ? bodyIn(source, found) : '',
    isSure: isSure || found !== undefined,
    title: '',
    ...rangeOf(source, from, to),
  };
}

/** The body that a role names: the first known or headed run of capitals in it. */
function bodyIn(source: Scan, role: Role): string {
  for (let at = role.from; at < role.to; at++) {
    const known = lexicon.knownBodies.lengthAt(source.tokens, at);
    if (known) return phraseOf(source, at, at + known);
    const run = capitalRun(source.tokens, at);
    if (run && run.to <= role.to && isBody(source.tokens, run)) return phraseOf(source, run.from, run.to);
    if (run) at = run.to - 1;
  }
  return '';
}

/** Countries written short, which often only describe the noun behind them: "the U.S. plane-maker". */
const shortCountries = new Set(['US', 'U.S.', 'UK', 'U.K.', 'UN', 'EU']);

function isAdjective({ tokens }: Scan, { from, to }: WordRange): boolean {
  const next = tokens[to];
  if (to - from !== 1 || !shortCountries.has(tokens[from]?.text ?? '') || !isJoined(tokens[from], next))
    return false;
  return next !== undefined && !next.isCapital && !commonWords.has(next.lower);
}

function leaningOf({ tokens }: Scan, { from, to }: WordRange): FoundRun['leaning'] {
  const before = isJoined(tokens[from - 1], tokens[from]) ? (tokens[from - 1]?.lower ?? '') : '';
  const after = tokens[to];
  const next =
    after &&
    (after.lower === 's' && /^['’]$/.test(after.gap)
      ? tokens[to + 1]
      : isJoined(tokens[to - 1], after)
        ? after
        : undefined);
  if (isSpeaking(tokens, { from, to })) return 'person';
  if (next && bodyFollowers.has(next.lower)) return 'organisation';
  if (bodyLeaders.has(before)) return 'organisation';
  if (placeWords.has(before) && next?.lower !== 's') return 'place';
  return 'unknown';
}

/** "said Sri Mulyani", "Kobita Desai, who": two words or more at a verb of speech. */
function isSpeaking(tokens: Scan['tokens'], { from, to }: WordRange): boolean {
  if (to - from < 2 || to - from > 4) return false;
  const before = tokens[from - 1];
  if (before && before.lower === 'said' && isJoined(before, tokens[from])) return true;
  return tokens[to]?.lower === 'who' && /^,? $/.test(tokens[to]?.gap ?? '');
}

const toRun = (source: Scan, range: WordRange, leaning: FoundRun['leaning']): FoundRun => ({
  kind: 'run',
  name: phraseOf(source, range.from, range.to),
  leaning,
  isWeak: range.to - range.from === 1 && source.tokens[range.from]?.opensSentence === true,
  ...rangeOf(source, range.from, range.to),
});

/** A piece of a run that carries no title. */
function classify(source: Scan, range: WordRange): Found {
  const { tokens } = source;
  const { from, to } = range;
  const count = to - from;
  if (lexicon.knownBodies.lengthAt(tokens, from) === count) return toBody(source, range);
  if (
    countriesIn(source.language).lengthAt(tokens, from) === count ||
    lexicon.cities.lengthAt(tokens, from) === count
  )
    return isAdjective(source, range) ? toRun(source, range, 'other') : toPlace(source, range);
  if (isOtherThing(tokens, range)) return toRun(source, range, 'other');
  if (isBody(tokens, range)) return toBody(source, range);
  if (isSurelyPlace(tokens, range)) return toPlace(source, range);
  if (isPersonByShape(tokens, range)) return toPerson(source, range, undefined, false);
  if (isPlaceByHead(tokens, range)) return toPlace(source, range);
  const role =
    count <= 4
      ? (roleBefore(source, from) ??
        (count > 1 ? (roleAfter(source, to) ?? roleBeforeComma(source, from, to)) : undefined))
      : undefined;
  if (role) return toPerson(source, range, role, true);
  return toRun(source, range, leaningOf(source, range));
}

/** Splits a run that begins or ends with a name the tables know: "Spain Maria Lopez", "London Mayor". */
function pieces(source: Scan, run: WordRange): Found[] {
  const { tokens } = source;
  const { to } = run;
  let { from } = run;
  // "American Geophysical Union" is a body, "American Jason Bowen" a person behind an adjective.
  if (isPeople(tokens[from]) && !isBody(tokens, run)) from++;
  if (from >= to) return [];
  const first = Math.max(
    lexicon.knownBodies.lengthAt(tokens, from),
    countriesIn(source.language).lengthAt(tokens, from),
    lexicon.cities.lengthAt(tokens, from),
  );
  const rest = { from: from + first, to };
  if (first && rest.from < to && isPersonByShape(tokens, rest))
    return [classify(source, { from, to: rest.from }), classify(source, rest)];
  const office = officeAtEnd(source, { from, to });
  if (office < to && office > from) return [classify(source, { from, to: office })];
  return office === from ? [] : [classify(source, { from, to })];
}

/** Where an office at the end of a run begins ("Emirates President,"), else its end. */
function officeAtEnd({ tokens }: Scan, { from, to }: WordRange): number {
  for (let i = from; i < to; i++) if (lexicon.offices.lengthAt(tokens, i) === to - i) return i;
  return to;
}

function titled(source: Scan, range: WordRange): Found[] | undefined {
  const { tokens } = source;
  const split = splitTitle(tokens, range);
  if (!split || isBody(tokens, range) || isOtherThing(tokens, range)) return undefined;
  const name = { from: split.nameFrom, to: split.to };
  const isBodyName = lexicon.knownBodies.lengthAt(tokens, name.from) === name.to - name.from;
  if (split.isOffice && isBodyName) return undefined;
  let roleFrom = split.titleFrom;
  while (
    isJoined(tokens[roleFrom - 1], tokens[roleFrom]) &&
    roleOpeners.has(tokens[roleFrom - 1]?.lower ?? '')
  )
    roleFrom--;
  while (honorifics.has(tokens[roleFrom]?.lower ?? '') && roleFrom < split.nameFrom) roleFrom++;
  if (isJoined(tokens[roleFrom - 1], tokens[roleFrom]) && isPeople(tokens[roleFrom - 1])) roleFrom--;
  const role =
    split.isOffice && roleFrom < split.nameFrom
      ? { text: phraseOf(source, roleFrom, split.nameFrom), from: roleFrom, to: split.nameFrom }
      : undefined;
  const person = toPerson(source, name, role, true);
  const lead = split.isOffice ? leadOf(source, split.titleFrom, split.nameFrom) : [];
  return [...lead, person];
}

/** A body or place that opens a title: "Emirates President". */
function leadOf(source: Scan, from: number, to: number): Found[] {
  const office = officeAtEnd(source, { from, to });
  return office > from && office < to ? [classify(source, { from, to: office })] : [];
}

/** An unknown run of two or three words listed right behind a person is one: "Richard Jones, Ansheng Liu". */
function listed(text: string, before: Found | undefined, found: Found): Found {
  if (found.kind !== 'run' || found.leaning !== 'unknown' || before?.kind !== 'person') return found;
  const isName = /^\S+ \S+(?: \S+)?$/.test(found.name);
  return isName && /^(?:, | and |, and )$/.test(text.slice(before.end, found.start))
    ? { ...found, leaning: 'person' }
    : found;
}

/** Everything that names something in a paragraph of English, from left to right. */
export function scanEnglish(text: string, language: string): readonly Found[] {
  const source: Scan = { text, tokens: tokenize(text), language };
  const found: Found[] = [];
  for (let at = 0; at < source.tokens.length; ) {
    const run = capitalRun(source.tokens, at);
    if (run)
      for (const find of titled(source, run) ?? pieces(source, run))
        found.push(listed(text, found.at(-1), find));
    at = run ? run.to : at + 1;
  }
  return found;
}
