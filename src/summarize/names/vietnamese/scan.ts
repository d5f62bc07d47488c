import type { Found, FoundRun } from '../text/found';
import { phraseOf, rangeOf, type TokenText } from '../text/reader';
import { isJoined, type Token, tokenize } from '../text/token';
import { lexicon } from './lexicon';
import { matchHeadedOrganisation, matchKnownOrganisation } from './match-organisation';
import { matchPerson } from './match-person';
import { type Match, matchKnownPlace, matchTypedPlace } from './match-place';
import { roleBefore } from './match-role';
import { goesOnByOne, runEnd } from './name-run';
import { streetsOf } from './street-list';
import { isVietnameseSyllable } from './syllable';

/** Words after which a name is of a storm, law, prize, film, ship … and no person, body or place. */
const otherHeads = new Set(
  'bão giải cúp lễ luật phim khúc hát cuốn sách trình tàu virus xe dòng lửa mẫu chiếc game vở bản chuẩn tiếng người gốc dân vụ án hiệu'.split(
    ' ',
  ),
);
const placeWords = new Set('ở tại ngụ quê đến tới thuộc từ sang về qua gần quanh khắp'.split(' '));
const mediaWords = new Set(['theo', 'báo', 'tờ', 'hãng']);
/** Countries that are everyday words at the head of a sentence. */
const everydayCountries = new Set(['Anh', 'Áo', 'Ý', 'Bỉ', 'Pháp', 'Đức', 'Séc', 'Nga', 'Nhật']);

function leaningOf({ tokens }: TokenText, at: number): FoundRun['leaning'] {
  const before = tokens[at - 1];
  if (!before || !isJoined(before, tokens[at])) return 'unknown';
  if (otherHeads.has(before.lower)) return 'other';
  if (placeWords.has(before.lower)) return 'place';
  return mediaWords.has(before.lower) ? 'organisation' : 'unknown';
}

/** Whether a word of address, a title or a head noun begins at a word, so that no name does. */
const isHead = (tokens: readonly Token[], at: number): boolean => {
  const modifier = lexicon.roleModifiers.lengthAt(tokens, at);
  if (modifier && lexicon.roleHeads.lengthAt(tokens, at + modifier)) return true;
  return [lexicon.honorifics, lexicon.ranks, lexicon.roleHeads].some(
    (index) => index.lengthAt(tokens, at) > 0,
  );
};

/** A word with a capital only because it opens a sentence: "Ở Việt Nam", "Hoa nhập khẩu". */
function isOpener(source: TokenText, at: number): boolean {
  const { tokens } = source;
  const token = tokens[at];
  if (token?.lower === 'theo' || token?.lower === 'ảnh') return true;
  if (!token?.opensSentence || !isVietnameseSyllable(token.text)) return false;
  const next = tokens[at + 1];
  if (!isJoined(token, next) || !next?.isCapital) return true;
  return (
    (matchPerson(source, at + 1) ?? matchTypedPlace(source, at + 1) ?? matchKnownPlace(source, at + 1)) !==
    undefined
  );
}

/** Whether words before a run of capitals say that it is a person: "Tổng thống Pháp …", "quản lý của …". */
function isCalledPerson(source: TokenText, at: number): boolean {
  const { tokens } = source;
  if (tokens[at - 1]?.lower !== 'của') return roleBefore(source, at) !== undefined;
  return [1, 2].some((length) => lexicon.personalRoles.lengthAt(tokens, at - 1 - length) === length);
}

function matchRun(source: TokenText, at: number): Match<FoundRun> | undefined {
  const { tokens } = source;
  if (!tokens[at]?.isCapital || isHead(tokens, at) || isOpener(source, at)) return undefined;
  const next = runEnd(tokens, at);
  const leaning = next - at >= 2 && isCalledPerson(source, at) ? 'person' : leaningOf(source, at);
  return {
    found: { kind: 'run', name: phraseOf(source, at, next), leaning, ...rangeOf(source, at, next) },
    next,
  };
}

/** National youth sides: "U23 Việt Nam". */
function matchSide(source: TokenText, at: number): Match<Found> | undefined {
  const { tokens } = source;
  if (!/^U-?\d{2}$/.test(tokens[at]?.text ?? '') || !tokens[at + 1]?.isCapital) return undefined;
  const next = runEnd(tokens, at + 1, 3);
  const name = phraseOf(source, at, next);
  return { found: { kind: 'organisation', name, abbreviation: '', ...rangeOf(source, at, next) }, next };
}

/** A country right after a noun that it only describes: "người Pháp", "Tổng thống Mỹ". */
function describes(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !isJoined(before, tokens[at])) return false;
  if (['người', 'tiếng', 'gốc', 'kiểu', 'hàng', 'đồng'].includes(before.lower)) return true;
  return [1, 2, 3].some((n) => lexicon.roleHeads.lengthAt(tokens, at - n) === n);
}

function matchPlace(source: TokenText, at: number): Match<Found> | undefined {
  const { tokens } = source;
  const known = matchKnownPlace(source, at);
  if (!known) return undefined;
  if (tokens[at]?.opensSentence && everydayCountries.has(known.found.name)) return undefined;
  if (known.found.level !== 'country' || !describes(tokens, at)) return known;
  return { found: { ...known.found, kind: 'run', leaning: 'other' }, next: known.next };
}

/**
 * Whether a known place goes on with capitals that it does not explain: "Vinh Quang"; "Điện Biên Phủ", where a single
 * one ends the run that opens no name of a person. Countries go on with nothing: a full stop was lost there.
 */
function isPartOfRun({ tokens }: TokenText, at: number, next: number): boolean {
  const after = tokens[next];
  if (!after?.isCapital || !isJoined(tokens[next - 1], after) || !isVietnameseSyllable(after.text))
    return false;
  if (next - at === 1) return true;
  return !lexicon.countries.lengthAt(tokens, at) && !isHead(tokens, next) && goesOnByOne(tokens, at, next);
}

/** A run listed right behind a place, or joined to it by a dash, is a place: "Long Thành - Tân Hiệp". */
function listed(text: string, before: Found | undefined, found: Found): Found {
  if (found.kind !== 'run' || found.leaning !== 'unknown' || before?.kind !== 'place') return found;
  if (!found.name.includes(' ') && isVietnameseSyllable(found.name)) return found;
  const between = text.slice(before.end, found.start);
  if (/[-–]/.test(between) && !isVietnameseSyllable(found.name.split(' ')[0] ?? '')) return found;
  return /^(?:, | và |, và | ?[-–] ?)$/.test(between)
    ? { ...found, kind: 'place', level: 'other', bare: found.name }
    : found;
}

/** Everything that names something in a paragraph of Vietnamese, from left to right. */
export function scanVietnamese(text: string): readonly Found[] {
  const source: TokenText = { text, tokens: tokenize(text) };
  const found: Found[] = [];
  for (let at = 0; at < source.tokens.length; ) {
    const match = matchAt(source, at);
    if (match) found.push(listed(text, found.at(-1), match.found));
    at = match ? match.next : at + 1;
  }
  return streetsOf(text, found);
}

function matchAt(source: TokenText, at: number): Match<Found> | undefined {
  const titled = matchPerson(source, at);
  if (titled?.found.isSure) return titled;
  const place = matchPlace(source, at);
  return (
    matchTypedPlace(source, at) ??
    matchHeadedOrganisation(source, at) ??
    matchSide(source, at) ??
    titled ??
    matchKnownOrganisation(source, at) ??
    (place && !isPartOfRun(source, at, place.next) ? place : undefined) ??
    matchRun(source, at)
  );
}
