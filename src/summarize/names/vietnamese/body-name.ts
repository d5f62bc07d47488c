import { isAllCapitals } from '../../text/letters';
import type { TokenText } from '../text/reader';
import { isDashed, isJoined, type Token } from '../text/token';
import { opensCompound } from './compound';
import { lexicon } from './lexicon';
import { matchTypedPlace } from './match-place';
import { knownPlaceLength } from './name-run';
import { bodyStops, innerWords } from './organisations-table';
import { opensPerson } from './person-behind-body';
import { isVietnameseSyllable } from './syllable';

/** Words of a name that may stay in lower case one after another, by how sure its head is. */
export const longestInner = { capital: 12, lower: 3, syllable: 0 } as const;
/** Words of a name behind its head; longer ones are lists. */
const longestBody = 20;
const connectors = new Set(['và', 'các', 'về', 'cho', 'phòng', '&']);

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
  if (opensPerson(tokens, { at, from, placeSeen })) return at;
  const known = Math.max(knownPlaceLength(tokens, at), lexicon.compounds.lengthAt(tokens, at));
  return at + (known || (isCutWord(tokens, at) ? 2 : 1));
}

/** Heads of one syllable that are rarely part of a person's name, unlike "Trường Giang". */
const strictHeads = new Set('bộ sở cục vụ viện quỹ ban phòng hội'.split(' '));

/** A lone capital syllable goes on with the next, which has none: "Trung tâm Đột quỵ". */
function isCutWord(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !next || next.isCapital || !isJoined(token, next) || !isVietnameseSyllable(token.text))
    return false;
  if (isAllCapitals(token.text)) return false;
  if (
    before?.isCapital &&
    isJoined(before, token) &&
    !strictHeads.has(before.lower) &&
    !isAllCapitals(before.text)
  )
    return false;
  return (
    isVietnameseSyllable(next.text) &&
    !bodyStops.has(next.lower) &&
    !lexicon.speechVerbs.lengthAt(tokens, at + 1)
  );
}

const isPlaceEnd = (tokens: readonly Token[], at: number, end: number): boolean =>
  knownPlaceLength(tokens, at) === end - at || !tokens[at]?.isCapital;

/** Words in lower case, from `at` on, that may stand inside the name; 0 for none. */
function innerLength(tokens: readonly Token[], at: number, from: number): number {
  const token = tokens[at];
  if (!token || token.isCapital || !isJoined(tokens[at - 1], token)) return 0;
  if (bodyStops.has(token.lower) || lexicon.bodyActs.lengthAt(tokens, at)) return 0;
  if (connectors.has(token.lower))
    return at > from && !lexicon.organisationHeads.lengthAt(tokens, at + 1) ? 1 : 0;
  return lexicon.compounds.lengthAt(tokens, at) || Number(innerWords.has(token.lower));
}

const isNounBetween = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.isCapital === false &&
  !lexicon.placeHeads.lengthAt(tokens, at) &&
  isJoined(tokens[at - 1], tokens[at]) &&
  !bodyStops.has(tokens[at]?.lower ?? '') &&
  !connectors.has(tokens[at]?.lower ?? '') &&
  !opensCompound(tokens, at) && // "Quốc hội ban hành …"
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
    const length = innerLength(tokens, at, reading.from) || Number(isNoun);
    if (!length) break;
    // A head in lower case needs a capital behind it: "quản lý nhà nước" is no body.
    const isNamed = end > reading.from || (reading.headIsCapital && at > reading.from);
    const closer = isNamed ? lexicon.bodyClosers.lengthAt(tokens, at) : 0;
    if (closer) end = at + closer;
    at += Math.max(closer, length);
    inner += length;
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
