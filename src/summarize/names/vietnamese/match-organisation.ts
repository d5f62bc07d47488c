import { isAllCapitals } from '../../text/letters';
import type { FoundOrganisation } from '../text/found';
import { phraseOf, rangeOf, type TokenText } from '../text/reader';
import { isJoined, type Token } from '../text/token';
import { longestInner, ministryEnd, nameEnd, type Reading } from './body-name';
import { isCompound, opensCompound } from './compound';
import { abbreviationAfter, lettersEnd } from './letters-in-brackets';
import { lexicon } from './lexicon';
import { type Match, matchTypedPlace } from './match-place';
import { fullNameLength, knownPlaceLength } from './name-run';

/** Heads of one syllable that are also given names: one more syllable makes a person's name. */
const givenHeads = new Set('trường đoàn đảng hội báo đài kênh đội sàn'.split(' '));

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
  !isAllCapitals(tokens[at + 1]?.text ?? '') &&
  !lexicon.roleHeads.lengthAt(tokens, at - 2) &&
  !lexicon.roleHeads.lengthAt(tokens, at - 1);

/** A head of one syllable in lower case is too common a word to reach over others: "ban hành Quyết định". */
function innerLimit(isCapital: boolean, count: number): number {
  if (isCapital) return longestInner.capital;
  return count === 1 ? longestInner.syllable : longestInner.lower;
}

/** A head noun and what it allows. */
interface Head {
  /** Words of the head. */
  readonly count: number;
  /** The head is no part of the name: "thương hiệu Happy Flower". */
  readonly isDroppable: boolean;
  readonly reading: Reading;
}

/** "Tổng cục trưởng", "Chi cục phó": the head belongs to an office. */
const opensOffice = (tokens: readonly Token[], at: number, count: number): boolean =>
  isJoined(tokens[at + count - 1], tokens[at + count]) &&
  /^(?:trưởng|phó)$/.test(tokens[at + count]?.text ?? '');

function headAt(source: TokenText, at: number): Head | undefined {
  const { tokens } = source;
  const count = lexicon.organisationHeads.lengthAt(tokens, at);
  const first = tokens[at];
  if (!count || !first || (first.isCapital && knownPlaceLength(tokens, at) >= 2)) return undefined;
  if (count === 1 && ((!first.isCapital && isCompound(tokens, at)) || opensCompound(tokens, at)))
    return undefined;
  if (opensOffice(tokens, at, count)) return undefined;
  if (first.text === 'vụ') return undefined; // an affair: "vụ Benzema"
  const isDroppable = lexicon.droppedHeads.lengthAt(tokens, at) === count && !first.isCapital;
  const reading: Reading = {
    source,
    from: at + count,
    headIsCapital: first.isCapital,
    longestInner: innerLimit(first.isCapital, count),
    isLoose: lexicon.looseHeads.lengthAt(tokens, at) === count,
    nouns: isDroppable || (first.isCapital && count >= 2) ? 2 : 0,
  };
  return { count, isDroppable, reading };
}

/** Where a name begins whose head is no part of it; -1 if only a place follows the head. */
function droppedFrom(source: TokenText, from: number, next: number): number {
  const nameFrom = properFrom(source.tokens, from, next);
  if (matchTypedPlace(source, from) || lexicon.placeHeads.lengthAt(source.tokens, nameFrom)) return -1;
  return knownPlaceLength(source.tokens, nameFrom) >= next - nameFrom ? -1 : nameFrom;
}

/** A head noun with what names it: "Bệnh viện Đa khoa Quảng Ngãi", "UBND tỉnh Hậu Giang". */
export function matchHeadedOrganisation(source: TokenText, at: number): Match<FoundOrganisation> | undefined {
  const { tokens } = source;
  const head = headAt(source, at);
  if (!head) return undefined;
  const { count, reading } = head;
  const { from } = reading;
  const ministry = ministryEnd(source, from);
  const named = ministry > from ? ministry : nameEnd(reading);
  const next = named > from ? lettersEnd(source, named) : named;
  const isWhole = next > from || lexicon.knownBodies.lengthAt(tokens, at) >= count;
  if (!isWhole || (count === 1 && isGivenPair(tokens, at, next))) return undefined;
  if (!reading.headIsCapital && isPlaceOnly(source, at, from, next)) return undefined;
  const nameFrom = head.isDroppable && next > from ? droppedFrom(source, from, next) : at;
  if (
    nameFrom < 0 ||
    (nameFrom > at && fullNameLength(tokens, nameFrom) >= 3) || // "nhóm Lê Văn An"
    (count === 1 && next === from + 1 && /^[A-Z](?:-?\d+)?$/.test(tokens[from]?.text ?? ''))
  )
    return undefined; // "vụ S-400"
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
