import type { FoundOrganisation } from '../text/found';
import { foreignGivenNames } from '../text/given-names-table';
import { phraseOf, rangeOf, type TokenText } from '../text/reader';
import { isDashed, isJoined, type Token } from '../text/token';
import { isCompound, opensCompound } from './compound';
import { lexicon } from './lexicon';
import { type Match, matchTypedPlace } from './match-place';
import { fullNameLength, knownPlaceLength } from './name-run';
import { bodyStops, innerWords } from './organisations-table';
import { isVietnameseSyllable } from './syllable';

/** Words of a name that may stay in lower case one after another, by how sure its head is. */
const longestInner = { capital: 9, lower: 3, syllable: 0 } as const;
const connectors = new Set(['và', 'các', 'về', 'cho', 'phòng', '&']);

/** Last syllables of heads that are never named after a person: "Không quân", "Hạ viện". */
const forces = new Set(['quân', 'sát', 'an', 'hội', 'viện', 'phòng']);

interface Reading {
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
/** Heads of one syllable that are also given names: one more syllable makes a person's name. */
const givenHeads = new Set('trường đoàn đảng hội báo đài kênh đội sàn'.split(' '));

/** A lone capital syllable goes on with the next, which has none: "Trung tâm Đột quỵ". */
function isCutWord(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !next || next.isCapital || !isJoined(token, next) || !isVietnameseSyllable(token.text))
    return false;
  if (/^\p{Lu}{2,}$/u.test(token.text)) return false;
  if (before?.isCapital && isJoined(before, token) && !strictHeads.has(before.lower)) return false;
  return (
    isVietnameseSyllable(next.text) &&
    !bodyStops.has(next.lower) &&
    !lexicon.speechVerbs.lengthAt(tokens, at + 1)
  );
}

/** "Cục Hàng không Lào Yakua …": a foreign word behind the place of a body begins another name. */
const isForeignWord = (word: string): boolean => !isVietnameseSyllable(word) && !/^\p{Lu}{2,}$/u.test(word);

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
function nameEnd(reading: Reading): number {
  const { tokens } = reading.source;
  let end = reading.from;
  let placeSeen = false;
  for (let at = reading.from, inner = 0; at < tokens.length && inner <= reading.longestInner; ) {
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

/** The acronym in brackets right after a name: "(UBND)", "(WHO)". */
function abbreviationAfter({ text, tokens }: TokenText, next: number): string {
  const token = tokens[next];
  const isAcronym =
    token &&
    /^\s*\($/.test(token.gap) &&
    /^[\p{Lu}\d&-]{2,}\p{Ll}?$|^\p{Lu}\p{Ll}*\p{Lu}[\p{L}]*$|^Interpol$/u.test(token.text);
  return isAcronym && text[token.end] === ')' ? token.text : '';
}

/** Field of a ministry or department after its head, with the place it serves. */
function ministryEnd(source: TokenText, from: number): number {
  const { tokens } = source;
  const isNamed = tokens[from]?.isCapital === true && isJoined(tokens[from - 1], tokens[from]);
  const length = isNamed ? lexicon.ministryFields.lengthAt(tokens, from) : 0;
  if (!length) return from;
  const next = from + length;
  if (!isJoined(tokens[next - 1], tokens[next])) return next;
  const place = matchTypedPlace(source, next);
  return place ? place.next : next + knownPlaceLength(tokens, next);
}

/** Heads in lower case that a mere place does not name: "trung tâm Seoul", "báo Pháp". */
const needName = new Set(
  'báo tờ kênh đài hãng phòng ban hội nhóm đoàn trường viện trạm vụ bộ quỹ'
    .split(' ')
    .concat([
      'trung tâm',
      'tổ chức',
      'cơ quan',
      'doanh nghiệp',
      'cửa hàng',
      'siêu thị',
      'khách sạn',
      'nhà hát',
      'dự án',
      'cơ sở',
      'công ty',
      'tập đoàn',
      'nhà máy',
      'cảnh sát',
      'quốc hội',
      'hãng xe',
      'nhà thuốc',
      'đội',
      'đội bóng',
      'ngân hàng',
      'hội đồng',
      'đảng',
      'liên minh',
    ]),
);
function isPlaceOnly(source: TokenText, at: number, from: number, next: number): boolean {
  const { tokens } = source;
  const words = tokens.slice(at, from).map(({ lower }) => lower);
  if (!needName.has(words.join(' '))) return false;
  return knownPlaceLength(tokens, from) >= next - from || matchTypedPlace(source, from)?.next === next;
}

/** "Trường Giang": a capital head with one syllable behind it may be a person. */
const isGivenPair = (tokens: readonly Token[], at: number, next: number): boolean =>
  next - at === 2 &&
  tokens[at]?.isCapital === true &&
  givenHeads.has(tokens[at]?.lower ?? '') &&
  !knownPlaceLength(tokens, at + 1) &&
  !/^\p{Lu}{2,}$/u.test(tokens[at + 1]?.text ?? '');

/** A head of one syllable in lower case is too common a word to reach over others: "ban hành Quyết định". */
function innerLimit(isCapital: boolean, count: number): number {
  if (isCapital) return longestInner.capital;
  return count === 1 ? longestInner.syllable : longestInner.lower;
}

/** A head noun with what names it: "Bệnh viện Đa khoa Quảng Ngãi", "UBND tỉnh Hậu Giang". */
export function matchHeadedOrganisation(source: TokenText, at: number): Match<FoundOrganisation> | undefined {
  const { tokens } = source;
  const count = lexicon.organisationHeads.lengthAt(tokens, at);
  const first = tokens[at];
  if (!count || !first || (first.isCapital && knownPlaceLength(tokens, at) >= 2)) return undefined;
  if (count === 1 && ((!first.isCapital && isCompound(tokens, at)) || opensCompound(tokens, at)))
    return undefined;
  const from = at + count;
  const isLoose = lexicon.looseHeads.lengthAt(tokens, at) === count;
  const isDroppable = lexicon.droppedHeads.lengthAt(tokens, at) === count && !first.isCapital;
  const reading = {
    source,
    from,
    headIsCapital: first.isCapital,
    longestInner: innerLimit(first.isCapital, count),
    isLoose,
    nouns: isDroppable || (first.isCapital && count >= 2) ? 2 : 0,
  };
  const ministry = ministryEnd(source, from);
  const next = ministry > from ? ministry : nameEnd(reading);
  const isWhole = next > from || lexicon.knownBodies.lengthAt(tokens, at) >= count;
  if (!isWhole || (count === 1 && isGivenPair(tokens, at, next))) return undefined;
  if (!first.isCapital && isPlaceOnly(source, at, from, next)) return undefined;
  const isDropped = isDroppable && next > from;
  if (
    isDropped &&
    (matchTypedPlace(source, from) || lexicon.placeHeads.lengthAt(tokens, properFrom(tokens, from, next)))
  )
    return undefined;
  const nameFrom = isDropped ? properFrom(tokens, from, next) : at;
  if (isDropped && knownPlaceLength(tokens, nameFrom) >= next - nameFrom) return undefined;
  const name = phraseOf(source, nameFrom, next);
  const abbreviation = abbreviationAfter(source, next);
  return { found: { kind: 'organisation', name, abbreviation, ...rangeOf(source, nameFrom, next) }, next };
}

function properFrom(tokens: readonly Token[], from: number, next: number): number {
  for (let i = from; i < next; i++) if (tokens[i]?.isCapital) return i;
  return from;
}

/** A body of the table: "WHO", "Liên Hợp Quốc". */
export function matchKnownOrganisation(source: TokenText, at: number): Match<FoundOrganisation> | undefined {
  const length = lexicon.knownBodies.lengthAt(source.tokens, at);
  if (!length) return undefined;
  const next = at + length;
  const abbreviation = abbreviationAfter(source, next);
  return {
    found: {
      kind: 'organisation',
      name: phraseOf(source, at, next),
      abbreviation,
      ...rangeOf(source, at, next),
    },
    next,
  };
}
