import { isAllCapitals } from '../../text/letters';
import { isJoined, type Token } from '../text/token';
import { lexicon } from './lexicon';
import { givenNames, middleNames, surnames } from './people-table';
import { isVietnameseSyllable } from './syllable';

const particles = new Set('de da di van von der den bin al el la le du dos ibn'.split(' '));
const longestName = 5;

/** End (exclusive) of the run of capitals at `from`, joined by spaces, foreign particles within. */
export function runEnd(tokens: readonly Token[], from: number, limit = 8): number {
  let end = from + 1;
  for (let i = from + 1; i < tokens.length && i - from < limit; i++) {
    const token = tokens[i];
    if (!token || !isJoined(tokens[i - 1], token) || breaksRun(tokens, i)) break;
    if (token.isCapital && !isAllCapitals(token.text.replace(/\d+$/, ''))) end = i + 1;
    else if (!(particles.has(token.lower) && tokens[i + 1]?.isCapital)) break;
  }
  return end;
}

const runBreakers = new Set(
  'theo ảnh nguồn bên dù khi sau trong tại với nhưng và từ đây ngoài hiện được các những này để cũng đã sẽ là nếu chiều tối ngày tháng trước đến một bởi còn rồi vậy nên bị'.split(
    ' ',
  ),
);
const address = new Set(['ông', 'bà', 'anh', 'chị', 'cô']);

/** Words that open a new sentence where the stop was lost: "Ảnh: Lan Hương Cô Lê Thị Hằng". */
function breaksRun(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (/^(?:văn|thị)$/.test(tokens[at - 1]?.lower ?? '')) return false; // "Lê Văn Anh Vũ": no name ends so
  return runBreakers.has(lower) || (address.has(lower) && surnames.has(tokens[at + 1]?.text ?? ''));
}

/** Number of words of a complete Vietnamese name (family name first) at `from`, else 0. */
export function fullNameLength(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (!first || !surnames.has(first.text)) return 0;
  const end = Math.min(runEnd(tokens, from), from + longestName);
  let count = 1;
  while (from + count < end && isNameSyllable(tokens[from + count])) count++;
  if (count < 2 || isLettered(tokens, from + count)) return 0;
  if (count === 2 && isForeignPart(tokens, from + count)) return 0;
  if (count === 2 && !isLikelyPair(tokens, from)) return 0;
  return count;
}

/** "Châu Thành A": a letter behind a name makes it a place. */
const isLettered = (tokens: readonly Token[], at: number): boolean =>
  isJoined(tokens[at - 1], tokens[at]) && /^[A-Z]$/.test(tokens[at]?.text ?? '');

/** "Kim Sang Sik", "Lee Jae Myung": a word behind two syllables that Vietnamese has not makes the name foreign. */
function isForeignPart(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token?.isCapital || token.gap !== ' ' || before?.gap !== ' ') return false;
  return /^[A-Za-z]{2,}$/.test(token.text) && !isAllCapitals(token.text) && !isVietnameseSyllable(token.text);
}

const isNameSyllable = (token: Token | undefined): boolean =>
  token?.isCapital === true &&
  !runBreakers.has(token.lower) &&
  isVietnameseSyllable(token.text) &&
  !isAllCapitals(token.text) &&
  !/^[A-Z]$/.test(token.text);

/** "Võ Sở" is a name only by what stands around it; "Huỳnh Giới", "Nguyễn Minh" may stand alone. */
function isLikelyPair(tokens: readonly Token[], from: number): boolean {
  const second = tokens[from + 1]?.text ?? '';
  return givenNames.has(second) && !isKnownPlace(tokens, from, 2);
}

/** Number of words of a given name with its middle name ("Đình Bảo", "Thanh Vân"), else 0. */
export function givenPairLength(tokens: readonly Token[], from: number): number {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (!first || !second || runEnd(tokens, from) - from !== 2) return 0;
  if (address.has(first.lower)) return 0; // "Anh Hải" is a word of address and a name
  const fits = (middleNames.has(first.text) || surnames.has(first.text)) && givenNames.has(second.text);
  return fits && !isKnownPlace(tokens, from, 2) ? 2 : 0;
}

/** Whether exactly these words are a place that the tables know. */
export function isKnownPlace(tokens: readonly Token[], from: number, count: number): boolean {
  return knownPlaceLength(tokens, from) >= count;
}

/**
 * Whether the run of capitals at `from` goes on behind `next` by a single syllable that begins no name of a person:
 * "Điện Biên Phủ" behind "Điện Biên".
 */
export function goesOnByOne(tokens: readonly Token[], from: number, next: number): boolean {
  const text = tokens[next]?.text ?? '';
  return runEnd(tokens, from) === next + 1 && isVietnameseSyllable(text) && !surnames.has(text);
}

export function knownPlaceLength(tokens: readonly Token[], from: number): number {
  return Math.max(
    lexicon.provinces.lengthAt(tokens, from),
    lexicon.countries.lengthAt(tokens, from),
    lexicon.otherPlaces.lengthAt(tokens, from),
  );
}

const asName = (capitals: string): string => capitals.charAt(0) + capitals.slice(1).toLowerCase();

/** End of a name that is written in capitals, family name first: "ĐỖ MẠNH HÒA"; `from` where there is none. */
function capitalNameEnd(tokens: readonly Token[], from: number): number {
  if (!surnames.has(asName(tokens[from]?.text ?? ''))) return from;
  let end = from + 1;
  for (; end - from < longestName && isJoined(tokens[end - 1], tokens[end]); end++) {
    const text = tokens[end]?.text ?? '';
    if (!isAllCapitals(text) || !isVietnameseSyllable(text)) break;
  }
  return end - from >= 2 ? end : from;
}

/**
 * End of a name after a word of address or a title: a Vietnamese name, or a whole foreign run; `from` for letters that
 * stand for a body, and for a word that opens the next sentence, where the stop was lost.
 */
export function titledNameEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (!first?.isCapital || runBreakers.has(first.lower)) return from;
  if (isAllCapitals(first.text)) return capitalNameEnd(tokens, from);
  const full = fullNameLength(tokens, from);
  const end = runEnd(tokens, from, 6);
  if (full >= 3 || (full === 2 && end === from + 2)) return from + full;
  if (!isVietnameseSyllable(first.text)) return end;
  let count = 1;
  while (from + count < end && count < longestName && isNameSyllable(tokens[from + count])) count++;
  return end - from <= longestName && !isNameSyllable(tokens[from + count]) ? end : from + count;
}
