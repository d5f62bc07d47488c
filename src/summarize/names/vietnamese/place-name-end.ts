import { isDashed, isJoined, type Token } from '../text/token';
import { goesOnByOne, knownPlaceLength } from './name-run';
import { middleNames, surnames } from './people-table';
import { isVietnameseSyllable } from './syllable';

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

/** End of the proper name of a place at `from`, behind its type word `head` in lower case; `from` for none. */
export function placeNameEnd(tokens: readonly Token[], from: number, head: string): number {
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
  const ends = known > 1 && !goesOn && !goesOnByOne(tokens, from, from + known);
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
