import { isAllCapitals } from '../../text/letters';
import { foreignGivenNames } from '../text/given-names-table';
import type { TokenText } from '../text/reader';
import { isDashed, isJoined, type Token } from '../text/token';
import { lexicon } from './lexicon';
import { matchTypedPlace } from './match-place';
import { fullNameLength, knownPlaceLength } from './name-run';
import { bodyStops, innerWords } from './organisations-table';
import { isVietnameseSyllable } from './syllable';

/** Words of a name that may stay in lower case one after another, by how sure its head is. */
export const longestInner = { capital: 9, lower: 3, syllable: 0 } as const;
/** Words of a name behind its head; longer ones are lists. */
const longestBody = 20;
const connectors = new Set(['và', 'các', 'về', 'cho', 'phòng', '&']);

/** Last syllables of heads that are never named after a person: "Không quân", "Hạ viện". */
const forces = new Set(['quân', 'sát', 'an', 'hội', 'viện', 'phòng']);

export interface Reading {
  readonly source: TokenText;
  /** The word after the head. */
  readonly from: number;
  readonly headIsCapital: boolean;
  /** Words in lower case that may follow one another. */
  readonly longestInner: number;
  readonly isLoose: boolean;
  /** Nouns of any kind that may stand behind the head: "hệ thống hoa Liti Florist", "Hiệp hội nhựa Việt Nam". */
  readonly nouns: number;
}

/** End of a piece that surely belongs to the name at `at`, else `at`. */
function pieceEnd({ source, from, isLoose, headIsCapital }: Reading, at: number, placeSeen: boolean): number {
  const { tokens } = source;
  const token = tokens[at];
  if (!token) return at;
  const joined = isJoined(tokens[at - 1], token);
  const dashed =
    isDashed(token) &&
    tokens[at - 1]?.isCapital === true &&
    token.isCapital &&
    at > from &&
    token.lower !== 'ảnh';
  if (!joined && !(dashed && (headIsCapital || !isLoose))) return at;
  const place = matchTypedPlace(source, at);
  if (place) return place.next;
  if (/^\d{1,4}[A-Z]?$/.test(token.text)) return at === from && !isLoose ? at + 1 : at;
  if (!token.isCapital) return at;
  if (
    (at > from || forces.has(tokens[at - 1]?.lower ?? '')) &&
    foreignGivenNames.has(token.text) &&
    tokens[at + 1]?.isCapital &&
    isJoined(token, tokens[at + 1])
  )
    return at;
  if (placeSeen && (fullNameLength(tokens, at) >= 2 || isForeignWord(token.text))) return at;
  if (at > from && fullNameLength(tokens, at) >= 3 && !lexicon.placeHeads.lengthAt(tokens, at - 1)) return at;
  const known = Math.max(knownPlaceLength(tokens, at), lexicon.compounds.lengthAt(tokens, at));
  return at + (known || (isCutWord(tokens, at) ? 2 : 1));
}

/** Heads of one syllable that are rarely part of a person's name, unlike "Trường Giang". */
const strictHeads = new Set('bộ sở cục vụ viện quỹ ban phòng'.split(' '));

/** A lone capital syllable goes on with the next, which has none: "Trung tâm Đột quỵ". */
function isCutWord(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !next || next.isCapital || !isJoined(token, next) || !isVietnameseSyllable(token.text))
    return false;
  if (isAllCapitals(token.text)) return false;
  if (before?.isCapital && isJoined(before, token) && !strictHeads.has(before.lower)) return false;
  return (
    isVietnameseSyllable(next.text) &&
    !bodyStops.has(next.lower) &&
    !lexicon.speechVerbs.lengthAt(tokens, at + 1)
  );
}

/** "Cục Hàng không Lào Yakua …": a foreign word behind the place of a body begins another name. */
const isForeignWord = (word: string): boolean => !isVietnameseSyllable(word) && !isAllCapitals(word);

const isPlaceEnd = (tokens: readonly Token[], at: number, end: number): boolean =>
  knownPlaceLength(tokens, at) === end - at || !tokens[at]?.isCapital;

/** Whether a word in lower case may stand inside the name. */
function isInner(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token || token.isCapital || !isJoined(tokens[at - 1], token)) return false;
  if (bodyStops.has(token.lower)) return false;
  if (connectors.has(token.lower)) return at > from && !lexicon.organisationHeads.lengthAt(tokens, at + 1);
  return innerWords.has(token.lower);
}

const isNounBetween = (tokens: readonly Token[], at: number): boolean =>
  !lexicon.placeHeads.lengthAt(tokens, at) &&
  isJoined(tokens[at - 1], tokens[at]) &&
  !bodyStops.has(tokens[at]?.lower ?? '') &&
  !connectors.has(tokens[at]?.lower ?? '') &&
  !lexicon.speechVerbs.lengthAt(tokens, at);

/** End of the name after its head; `from` if nothing follows that names it. */
export function nameEnd(reading: Reading): number {
  const { tokens } = reading.source;
  const limit = Math.min(tokens.length, reading.from + longestBody);
  let end = reading.from;
  let placeSeen = false;
  for (let at = reading.from, inner = 0; at < limit && inner <= reading.longestInner; ) {
    const next = pieceEnd(reading, at, placeSeen);
    if (next > at) {
      placeSeen = isPlaceEnd(tokens, at, next);
      end = next;
      at = next;
      inner = 0;
      continue;
    }
    const isNoun = at < reading.from + reading.nouns && isNounBetween(tokens, at);
    if (!isNoun && !isInner(tokens, at, reading.from)) break;
    const closer = reading.headIsCapital ? lexicon.bodyClosers.lengthAt(tokens, at) : 0;
    if (closer && at > reading.from) end = at + closer;
    at += Math.max(closer, 1);
    inner++;
  }
  return end;
}

/** Field of a ministry or department after its head, with the place it serves. */
export function ministryEnd(source: TokenText, from: number): number {
  const { tokens } = source;
  const isNamed = tokens[from]?.isCapital === true && isJoined(tokens[from - 1], tokens[from]);
  const length = isNamed ? lexicon.ministryFields.lengthAt(tokens, from) : 0;
  if (!length) return from;
  const next = from + length;
  if (!isJoined(tokens[next - 1], tokens[next])) return next;
  const place = matchTypedPlace(source, next);
  return place ? place.next : next + knownPlaceLength(tokens, next);
}
