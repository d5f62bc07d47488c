import { type PlaceLevel, wordTable } from '@/article';
import type { FoundPlace } from '../text/found';
import { phraseOf, rangeOf, type TokenText } from '../text/reader';
import { isDashed, isJoined, type Token } from '../text/token';
import { isCompound } from './compound';
import { lexicon } from './lexicon';
import { knownPlaceLength, runEnd } from './name-run';
import { middleNames, surnames } from './people-table';
import { placeHeads } from './places-table';
import { isVietnameseSyllable } from './syllable';

export interface Match<T> {
  readonly found: T;
  /** Index of the word after it. */
  readonly next: number;
}

/** Type words that are also family names or everyday words at the head of a sentence. */
const lowerOnly = new Set(
  'sân hồ cầu đường phố biển núi chợ ga làng kênh hầm bang hạt hang dải rạch suối đập hẻm đèo đảo chùa sông xóm buôn'.split(
    ' ',
  ),
);
/** Type words whose names have two ends: "cao tốc Bến Lức - Long Thành". */
const twoEnded = new Set([
  'cao tốc',
  'đường cao tốc',
  'cảng',
  'nút giao',
  'quốc lộ',
  'đường',
  'cầu',
  'hầm',
  'khu công nghiệp',
  'kcn',
  'tỉnh lộ',
]);
const numberedHeads = new Set([
  'quận',
  'phường',
  'ấp',
  'khu phố',
  'tổ dân phố',
  'khóm',
  'thôn',
  'xóm',
  'đường',
  'quốc lộ',
  'ql',
  'tỉnh lộ',
  'hương lộ',
  'hẻm',
  'buôn',
]);
const numbered = /^(?:\d{1,4}[A-Z]?|[A-Z]\d{1,3}|[IVX]{1,4})$/;

/** End of the proper name of a place at `from`. */
function placeNameEnd(tokens: readonly Token[], from: number, head: string): number {
  const first = tokens[from];
  if (!first || !isJoined(tokens[from - 1], first)) return from;
  if (numbered.test(first.text)) return numberedHeads.has(head) ? from + 1 : from;
  if (!first.isCapital) return from;
  const known = knownPlaceLength(tokens, from);
  if (
    isDirectionOnly(tokens, from, known) ||
    (neverPersonal.has(head) && isPersonAhead(tokens, from) && !known)
  )
    return from;
  const goesOn = personalHeads.has(head) && tokens[from + known]?.isCapital === true;
  const ends = known > 1 && !goesOn && !isLonger(tokens, from, from + known);
  let end = ends ? from + known : capitalsEnd(tokens, from);
  const last = tokens[end];
  if (
    known &&
    isJoined(tokens[end - 1], last) &&
    last &&
    /^[A-Z]$|^\d{1,2}$/.test(last.text) &&
    head !== 'tỉnh'
  )
    end++;
  if (twoEnded.has(head) && isDashed(tokens[end]) && tokens[end]?.isCapital) {
    const other = knownPlaceLength(tokens, end);
    end = other ? end + other : capitalsEnd(tokens, end);
  }
  return end;
}

/** "TP Điện Biên Phủ": one more syllable that begins no name of a person ends the run. */
const isLonger = (tokens: readonly Token[], from: number, next: number): boolean =>
  tokens[next]?.isCapital === true &&
  isVietnameseSyllable(tokens[next]?.text ?? '') &&
  !surnames.has(tokens[next]?.text ?? '') &&
  runEnd(tokens, from) === next + 1;

/** Cities and provinces bear no person's name but one that the tables know: "UBND TP Lê Văn An" is two names. */
const neverPersonal = new Set(['tp', 'thành phố', 'tỉnh']);
/** Types whose names may begin as a province does: "đường Điện Biên Phủ". */
const personalHeads = new Set(['đường', 'phố', 'đại lộ', 'cầu', 'hẻm']);

/** "các tỉnh Nam đồng bằng": a direction that small letters follow names no place. */
const isDirectionOnly = (tokens: readonly Token[], from: number, known: number): boolean =>
  known === 0 &&
  /^(?:nam|bắc|đông|tây)$/.test(tokens[from]?.lower ?? '') &&
  isJoined(tokens[from], tokens[from + 1]) &&
  tokens[from + 1]?.isCapital === false;

/** Capitals at `from`, cut where the full name of a person begins ("huyện Tư Nghĩa Nguyễn Văn Ba"). */
function capitalsEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  for (let i = from + 1; i < tokens.length && i < from + 4; i++) {
    const token = tokens[i];
    if (!token || !isJoined(tokens[i - 1], token)) break;
    if (!token.isCapital && !/^\d{1,2}$/.test(token.text)) break;
    if (isPersonAhead(tokens, i) && i > from) break;
    end = i + 1;
  }
  return end;
}

function isPersonAhead(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !second || !surnames.has(first.text)) return false;
  if (!isJoined(first, second) || !middleNames.has(second.text)) return false;
  return isJoined(second, third) && third?.isCapital === true && isVietnameseSyllable(third.text);
}

const cityLevels = wordTable<true>({
  'Hà Nội': true,
  'Hải Phòng': true,
  'Đà Nẵng': true,
  'Cần Thơ': true,
  Huế: true,
  'Hồ Chí Minh': true,
  HCM: true,
});

function levelOf(head: string, bare: string, isProvince: boolean): PlaceLevel {
  const level = placeHeads[head] ?? 'other';
  if (level !== 'city') return level;
  if (cityLevels[bare]) return 'province';
  return isProvince && head === 'thủ đô' ? 'province' : 'district';
}

/** A type word with a name: "huyện Tư Nghĩa", "quốc lộ 1A", "TP.HCM". */
export function matchTypedPlace(source: TokenText, at: number): Match<FoundPlace> | undefined {
  const { tokens } = source;
  const count = lexicon.placeHeads.lengthAt(tokens, at);
  const first = tokens[at];
  if (!count || !first) return undefined;
  const head = tokens
    .slice(at, at + count)
    .map(({ lower }) => lower)
    .join(' ');
  if (first.isCapital && lowerOnly.has(head)) return undefined;
  if (head === 'sân bay' && tokens[at - 1]?.lower === 'tàu') return undefined; // a ship
  if (count === 1 && !first.isCapital && isCompound(tokens, at)) return undefined;
  if (lowerOnly.has(head) && lexicon.organisationHeads.lengthAt(tokens, at + count)) return undefined;
  const from = at + count;
  // "trên biển Việt Nam" names the country, no sea.
  if (head === 'biển' && lexicon.countries.lengthAt(tokens, from) + lexicon.provinces.lengthAt(tokens, from))
    return undefined;
  const next = placeNameEnd(tokens, from, head);
  if (next === from) return undefined;
  const bare = phraseOf(source, from, next);
  const level = levelOf(head, bare, lexicon.provinces.lengthAt(tokens, from) > 0);
  const name = phraseOf(source, at, next);
  return { found: { kind: 'place', name, bare, level, ...rangeOf(source, at, next) }, next };
}

/** A place of the tables without a type word. */
export function matchKnownPlace(source: TokenText, at: number): Match<FoundPlace> | undefined {
  const { tokens } = source;
  const length = knownPlaceLength(tokens, at);
  if (!length) return undefined;
  let next = at + length;
  const last = tokens[next];
  // "Châu Thành A": a letter goes on with the name.
  if (isJoined(tokens[next - 1], last) && last && /^[A-Z]$/.test(last.text)) next++;
  const name = phraseOf(source, at, next);
  const isCountry = lexicon.countries.lengthAt(tokens, at) === length;
  const isProvince = lexicon.provinces.lengthAt(tokens, at) === length;
  const level: PlaceLevel = isCountry ? 'country' : isProvince ? 'province' : 'other';
  return { found: { kind: 'place', name, bare: name, level, ...rangeOf(source, at, next) }, next };
}
