import { foreignGivenNames } from '../text/given-names-table';
import { phraseOf, type TokenText } from '../text/reader';
import { isDashed, isJoined, type Token } from '../text/token';
import { lexicon } from './lexicon';
import { matchHeadedOrganisation, matchKnownOrganisation } from './match-organisation';
import { matchTypedPlace } from './match-place';
import { fullNameLength, givenPairLength, knownPlaceLength, runEnd } from './name-run';
import { innerWords } from './organisations-table';
import { roleHeadLength } from './role-head';

/** Words at which a role after a name ends. */
const appositionStops = new Set(
  'đã đang sẽ vừa mới cho nói là bị được cũng vẫn thì còn khi sau nhưng nên rằng không chưa phải cùng và với vào theo bày chia khẳng nhấn tại hôm có giữ để đảm làm đứng gặp ngày sáng chiều tối trưa'.split(
    ' ',
  ),
);
/** Words that part a name from a role before it. */
const precedingStops = new Set(
  'làm vẫn cũng phạt bắt giữ đánh đâm giết xin hỏi thăm tiếp giúp tung chuyền sút chém truy tìm lên xuống về qua đón trao tặng nhờ chúc yêu ghét khen chê sang bổ cử rồi còn là cho với được do bởi thì mà theo khi để đã đang sẽ bị cùng từ ở tại có trong như nói biết hay rằng này đó gặp không mời gọi tên thấy đưa gửi tới đến vào nhận một hai ba các những ra'.split(
    ' ',
  ),
);
const longestBefore = 16;
const longestAfter = 40;

export interface Role {
  readonly text: string;
  readonly organisation: string;
  /** Words it covers, end exclusive. */
  readonly from: number;
  readonly next: number;
}

function bodyIn(source: TokenText, from: number, next: number): string {
  for (let at = from; at < next; at++) {
    const body = matchHeadedOrganisation(source, at) ?? matchKnownOrganisation(source, at);
    if (body && body.next <= next) return body.found.name;
  }
  return '';
}

function toRole(source: TokenText, from: number, next: number): Role {
  return { text: phraseOf(source, from, next), organisation: bodyIn(source, from, next), from, next };
}

/** End of a role that opens at `from`, when it follows a name. */
function appositionEnd(source: TokenText, from: number, isDashOpened: boolean): number {
  const { tokens } = source;
  let at = from + roleHeadLength(tokens, from);
  const limit = Math.min(tokens.length, from + longestAfter);
  while (at < limit) {
    const token = tokens[at];
    if (!token) break;
    const isNamePart = isDashed(token) && !isDashOpened && token.isCapital && tokens[at - 1]?.isCapital;
    if (!isJoined(tokens[at - 1], token) && !isNamePart) break;
    const body = matchHeadedOrganisation(source, at) ?? matchTypedPlace(source, at);
    if (body) {
      at = body.next;
      continue;
    }
    if (token.lower !== 'và' || !tokens[at + 1]?.isCapital) {
      if (appositionStops.has(token.lower) && !isPlaceAfter(source, at)) break;
      if (lexicon.speechVerbs.lengthAt(tokens, at) && !innerWords.has(token.lower)) break;
    }
    if (lexicon.honorifics.lengthAt(tokens, at) && tokens[at + 1]?.isCapital) break;
    if (isAnotherName(tokens, at, from + roleHeadLength(tokens, from))) return -1;
    at++;
  }
  return at;
}

/** A full name inside a role is the next person of a list: ", hậu vệ Daniele Bonera". */
function isAnotherName(tokens: readonly Token[], at: number, afterHead: number): boolean {
  if (!tokens[at]?.isCapital || knownPlaceLength(tokens, at)) return false;
  if (lexicon.knownBodies.lengthAt(tokens, at)) return false;
  if (fullNameLength(tokens, at) >= 3 || isForeignPair(tokens, at)) return true;
  return at === afterHead && (fullNameLength(tokens, at) > 0 || givenPairLength(tokens, at) > 0);
}

const isForeignPair = (tokens: readonly Token[], at: number): boolean =>
  runEnd(tokens, at) - at >= 2 && foreignGivenNames.has(tokens[at]?.text ?? '');

/** "ở TP.HCM", "tại Đà Nẵng" go on with a role; "tại cuộc họp" does not. */
const isPlaceAfter = ({ tokens }: TokenText, at: number): boolean =>
  tokens[at]?.lower === 'tại' && tokens[at + 1]?.isCapital === true;

/** Skips an age: "(38 tuổi, tài xế)", ", 42 tuổi, chủ quán". */
function afterAge({ tokens }: TokenText, at: number): number {
  const isAge = /^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.lower === 'tuổi';
  return isAge ? at + 2 : at;
}

/** The role after a name that ends before word `next`: ", Chủ tịch …", " - chủ …", "(Giám đốc …)". */
export function roleAfter(source: TokenText, next: number): Role | undefined {
  const { tokens } = source;
  const opening = tokens[next];
  if (!opening || !/^(?:,| ?[-–—]| ?\() ?$/.test(opening.gap)) return undefined;
  const from = afterAge(source, next);
  if (from > next && !/^(?:,| ?[-–—]|\) ?[,-]?) ?$/.test(tokens[from]?.gap ?? '')) return undefined;
  if (!roleHeadLength(tokens, from)) return undefined;
  const isDashOpened = /[-–—]/.test(tokens[from]?.gap ?? '');
  const end = appositionEnd(source, from, isDashOpened);
  return end > from ? toRole(source, from, end) : undefined;
}

/** The nearest word before `at` from which a role may run up to `at`. */
function nearestHead(source: TokenText, at: number): number {
  const { tokens } = source;
  let found = -1;
  for (let i = at - 1; i >= 0 && i > at - longestBefore; i--) {
    const token = tokens[i];
    if (!token || (i < at - 1 && !isLinked(tokens, i))) break;
    if (found >= 0 && !isRolePart(tokens, i, found)) break;
    const head = roleHeadLength(tokens, i);
    if (head && i + head <= at) found = i;
    else if (found < 0 && precedingStops.has(token.lower) && !isPostedTo(tokens, i)) break;
    if (found < 0 && i < at - 1 && lexicon.speechVerbs.lengthAt(tokens, i) > 1) break;
  }
  return found;
}

/** "Đại sứ Lào tại Việt Nam": "tại" before a place goes on with an office abroad. */
const isPostedTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'tại' &&
  knownPlaceLength(tokens, at + 1) > 0 &&
  [2, 3, 4, 5, 6].some((back) => posts.has(`${tokens[at - back]?.lower} ${tokens[at - back + 1]?.lower}`));
const posts = new Set(['đại sứ', 'lãnh sự', 'đại diện', 'tham tán', 'phối viên', 'phái viên']);

const isLinked = (tokens: readonly Token[], at: number): boolean =>
  isJoined(tokens[at], tokens[at + 1]) || (isDashed(tokens[at + 1]) && tokens[at + 1]?.isCapital === true);

/** Whether word `i` goes on leftwards with the role that begins at `found`. */
function isRolePart(tokens: readonly Token[], i: number, found: number): boolean {
  const head = roleHeadLength(tokens, i);
  return tokens[i]?.lower === 'kiêm' || (head > 0 && i + head >= found);
}

/** The role right before a name at word `at`: "Chủ tịch Mặt trận Tổ quốc Việt Nam …". */
export function roleBefore(source: TokenText, at: number): Role | undefined {
  const { tokens } = source;
  if (!isJoined(tokens[at - 1], tokens[at])) return undefined;
  // "Bác sĩ của …" says who somebody else is.
  if (/^(?:và|của)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  const from = nearestHead(source, at);
  if (from < 0) return undefined;
  const head = roleHeadLength(tokens, from);
  for (let i = from + head; i < at; i++)
    if (fullNameLength(tokens, i) >= 3 || isForeignPair(tokens, i)) return undefined;
  const hasNumber = tokens.slice(from, at).some(({ text }) => /^\d/.test(text));
  return toRole(source, from, hasNumber ? from + head : at);
}
