import { isAllCapitals, isCapitalAt, isSmallAt } from '../../text/letters';
import type { FoundPerson } from '../text/found';
import { phraseOf, rangeOf, type TokenText } from '../text/reader';
import { isJoined, type Token } from '../text/token';
import { lexicon } from './lexicon';
import type { Match } from './match-place';
import { roleAfter, roleBefore } from './match-role';
import {
  fullNameLength,
  givenPairLength,
  isKnownPlace,
  knownPlaceLength,
  runEnd,
  titledNameEnd,
} from './name-run';
import { surnames } from './people-table';
import { isVietnameseSyllable } from './syllable';

/** Start of the words of address, ranks and degrees right before `at`; `at` if there are none. */
function titleStart({ tokens }: TokenText, at: number): number {
  let start = at;
  for (let moved = true; moved && start > 0; ) {
    moved = false;
    for (let length = Math.min(4, start); length >= 1; length--) {
      const from = start - length;
      if (!isChained(tokens, from, start)) continue;
      if (isTitle(tokens, from, length)) {
        start = from;
        moved = true;
        break;
      }
    }
  }
  return start;
}

/** Whether the words are a title, and not the end of a longer role ("Thủ tướng"). */
const isTitle = (tokens: readonly Token[], from: number, length: number): boolean =>
  !isEndOfRole(tokens, from, from + length) &&
  (lexicon.ranks.lengthAt(tokens, from) === length || lexicon.honorifics.lengthAt(tokens, from) === length);

const isEndOfRole = (tokens: readonly Token[], from: number, to: number): boolean =>
  [1, 2, 3].some((more) => lexicon.roleHeads.lengthAt(tokens, from - more) === to - from + more);

/** Whether the words are joined one to the next, degrees also by commas ("PGS, TS"). */
const isChained = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from + 1, to + 1)
    .every((token, i) => isJoined(tokens[from + i], token) || /^[.,-] ?$/.test(token.gap));

interface NameAt {
  readonly from: number;
  readonly next: number;
}

function toPerson(source: TokenText, { from, next }: NameAt, titleFrom: number): Match<FoundPerson> {
  // "vợ ông Hải", "người kế nhiệm ông Hải" say who somebody else is.
  const isAddressed = titleFrom < from && lexicon.honorifics.lengthAt(source.tokens, titleFrom) > 0;
  const before = isAddressed ? undefined : roleBefore(source, titleFrom);
  const after = roleAfter(source, next);
  const role = after ?? before;
  const title = titleFrom < from ? phraseOf(source, titleFrom, from) : '';
  const found: FoundPerson = {
    kind: 'person',
    name: phraseOf(source, from, next),
    role: role?.text ?? '',
    organisation: role?.organisation ?? '',
    isSure: title !== '' || role !== undefined,
    title: lexicon.honorifics.lengthAt(source.tokens, titleFrom) ? '' : title,
    ...rangeOf(source, from, next),
  };
  return { found, next };
}

/** A person at word `at`: after a title or role, or by a complete Vietnamese name. */
export function matchPerson(source: TokenText, at: number): Match<FoundPerson> | undefined {
  const { tokens } = source;
  if (!tokens[at]?.isCapital || lexicon.knownBodies.lengthAt(tokens, at) >= 2) return undefined;
  if (opensTitle(tokens, at) || (isBodyHead(tokens, at) && !surnames.has(tokens[at]?.text ?? '')))
    return undefined;
  const titleFrom = titleStart(source, at);
  if (titleFrom < at && isJoined(tokens[at - 1], tokens[at]) && !isPronounUse(source, titleFrom, at)) {
    const next = titledNameEnd(tokens, at);
    if (next > at) return toPerson(source, { from: at, next }, titleFrom);
  }
  const full = fullNameLength(tokens, at);
  const known = knownPlaceLength(tokens, at);
  // "Chủ tịch Hồ Chí Minh" is a person, "Hồ Chí Minh" alone the city.
  const isCountry = lexicon.countries.lengthAt(tokens, at) === known;
  if (known >= 2 && (isCountry || full !== known || lexicon.roleHeads.lengthAt(tokens, at - 2) !== 2))
    return undefined;
  const pair = givenPairLength(tokens, at);
  if (full >= 3 && !isKnownPlace(tokens, at, full))
    return toPerson(source, { from: at, next: at + full }, at);
  if (full || pair) {
    const match = toPerson(source, { from: at, next: at + (full || pair) }, at);
    const isName = match.found.isSure || full > 0 || isActing(tokens, at + pair);
    return isName ? match : undefined;
  }
  return matchForeignPerson(source, at);
}

/** "ông Cục trưởng", "bà Hội phó": what follows the word of address is an office, no name. */
const opensTitle = (tokens: readonly Token[], at: number): boolean =>
  lexicon.roleHeads.lengthAt(tokens, at) >= 2 || isDottedInitials(tokens[at]?.text ?? '');

const isDottedInitials = (word: string): boolean =>
  word.includes('.') && isAllCapitals(word.replaceAll('.', ''), 0);

const isBodyHead = (tokens: readonly Token[], at: number): boolean =>
  lexicon.organisationHeads.lengthAt(tokens, at) > 0 || lexicon.placeHeads.lengthAt(tokens, at) > 0;

const isCapitalised = (word: string): boolean =>
  word.length > 2 && isCapitalAt(word) && isSmallAt(word, 1) && !/\d/.test(word);

/** "HLV Allegri": one foreign word is a name only right behind a role noun. */
const isRightAfterHead = (tokens: readonly Token[], from: number, at: number): boolean =>
  isCapitalised(tokens[at]?.text ?? '') && lexicon.roleHeads.lengthAt(tokens, from) === at - from;

/** A foreign name of two words or more right behind a role: "Tổng thống Pháp Jean Dupont". */
function matchForeignPerson(source: TokenText, at: number): Match<FoundPerson> | undefined {
  const { tokens } = source;
  const next = runEnd(tokens, at, 5);
  if (knownPlaceLength(tokens, at) || lexicon.knownBodies.lengthAt(tokens, at)) return undefined;
  const words = tokens.slice(at, next);
  if (words.some(({ text, lower }) => lower === 'the' || isAllCapitals(text))) return undefined;
  const isForeign = words.some(({ text }) => !isVietnameseSyllable(text));
  if ((!isForeign && words.length !== 3) || isBodyHead(tokens, at)) return undefined;
  const role = roleBefore(source, at);
  if (words.length === 1 && !(isForeign && role && isRightAfterHead(tokens, role.from, at))) return undefined;
  return role ? toPerson(source, { from: at, next }, at) : undefined;
}

/** "em Mỹ" may be a name, "nghệ sĩ Việt Nam" is not: a place of two words is never a name. */
const isPronounUse = ({ tokens }: TokenText, titleFrom: number, at: number): boolean =>
  knownPlaceLength(tokens, at) >= (lexicon.honorifics.lengthAt(tokens, titleFrom) ? 2 : 1);

const actions = new Set(
  'khiến mới lại liền chia bày đã đang sẽ vừa cũng còn vẫn không chưa bị được nói kể là cho khai có từng'.split(
    ' ',
  ),
);
const isActing = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    isJoined(tokens[at - 1], token) &&
    (actions.has(token.lower) || lexicon.speechVerbs.lengthAt(tokens, at) > 0)
  );
};
