import { europeanSpeechVerbs } from '../quotes/speech-table';
import { foreignGivenNames } from '../text/given-names-table';
import { phraseIndex } from '../text/phrase-index';
import { phraseOf, type TokenText } from '../text/reader';
import { isJoined, type Token } from '../text/token';
import { lexicon } from './lexicon';
import { honorifics, roleNouns, roleOpeners, roleStops } from './words-table';

const speech = phraseIndex(europeanSpeechVerbs, { ignoresCase: true });
const longestRole = 14;
const articles = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'my', 'our']);
/** Verbs and pronouns at which a role after a name ends. */
const appositionEnds = new Set(
  'who whom whose which that said is was are were has had have will would can could told and but as also'.split(
    ' ',
  ),
);

export interface Role {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const singular = (word: string): string =>
  word.endsWith('s') && !roleNouns.has(word) ? word.slice(0, -1) : word;
export const isRoleNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  (roleNouns.has(token.lower) ||
    token.lower.split('-').every((part) => roleNouns.has(part) || roleOpeners.has(part)));
const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && token.lower === 's' && /^['’]$/.test(token.gap);
const isLinked = (tokens: readonly Token[], at: number): boolean =>
  isJoined(tokens[at - 1], tokens[at]) || isPossessive(tokens[at]) || /^ ?& ?$/.test(tokens[at]?.gap ?? '');

const role = (source: TokenText, from: number, to: number): Role | undefined =>
  to > from ? { text: phraseOf(source, from, to), from, to } : undefined;

/** Leftmost word of a role that ends right before `to`: adjectives, nouns, capitals and possessors. */
function roleStart(tokens: readonly Token[], to: number): number {
  let from = to - 1;
  while (from > 0 && to - from < 8 && isLinked(tokens, from)) {
    const before = tokens[from - 1];
    const isAcronym = before?.isCapital === true && before.text === before.text.toUpperCase(); // "US"
    if (!before || (roleStops.has(before.lower) && !isAcronym) || speech.lengthAt(tokens, from - 1)) break;
    if (isPossessive(tokens[from - 1]) && !tokens[from - 2]?.isCapital) break;
    if (/(?:ed|ly|ing)$/.test(before.lower) && !before.isCapital && !roleOpeners.has(before.lower)) break;
    from--;
  }
  while (from < to - 1 && isPossessive(tokens[from])) from++;
  return from;
}

/** "minister Chris Bowen", "England captain Harry Kane": the role right before word `at`. */
export function roleBefore(source: TokenText, at: number): Role | undefined {
  const { tokens } = source;
  const last = tokens[at - 1];
  if (!last || last.isCapital || !isJoined(last, tokens[at]) || !isRoleNoun(last)) return undefined;
  return role(source, roleStart(tokens, at), at);
}

/** "Valencia’s mayor, María José Catalá, said": the role before the comma before word `at`. */
export function roleBeforeComma(source: TokenText, at: number, next: number): Role | undefined {
  const { tokens } = source;
  if (!/^, $/.test(tokens[at]?.gap ?? '')) return undefined;
  const follows = tokens[next];
  if (!follows || !(/^,/.test(follows.gap) || speech.lengthAt(tokens, next))) return undefined;
  for (let i = at - 1; i >= 0 && i > at - 10; i--) {
    if (isRoleNoun(tokens[i]) && !tokens[i]?.isCapital) {
      const from = roleStart(tokens, i + 1);
      const opener = tokens[from - 1]?.lower ?? '';
      const isDefinite =
        articles.has(opener) ||
        tokens[from + 1]?.lower === 's' ||
        isPossessive(tokens[from + 1]) ||
        hasPossessor(tokens, from, i);
      return isDefinite ? role(source, from, at) : undefined;
    }
    if (!isLinked(tokens, i)) return undefined;
  }
  return undefined;
}

const hasPossessor = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to + 1).some(isPossessive);

/** Skips an age after a name: ", 34," and "(34)". */
function afterAge({ tokens }: TokenText, at: number): number {
  const isAge = /^\d{1,3}$/.test(tokens[at]?.text ?? '') && /^,? ?\(?$/.test((tokens[at]?.gap ?? '').trim());
  return isAge ? at + 1 : at;
}

/** ", a professor at …", ", India's finance minister,": the role after a name that ends before `next`. */
export function roleAfter(source: TokenText, next: number): Role | undefined {
  const { tokens } = source;
  let from = afterAge(source, next);
  if (!/^(?:\)?,| ?[–—(]| -) ?$/.test(tokens[from]?.gap ?? '')) return undefined;
  const hasArticle = articles.has(tokens[from]?.lower ?? '');
  if (hasArticle) from++;
  const opens = hasArticle || opensRole(tokens, from);
  if (!opens) return undefined;
  let noun = -1;
  let to = from;
  while (to < tokens.length && to - from < longestRole) {
    if (to > from && !isLinked(tokens, to)) break;
    if (isAnotherName(tokens, to)) return undefined;
    if (tokens[to]?.lower === 'and' && !goesOn(tokens[to + 1])) break;
    const token = tokens[to];
    if (!token || appositionEnds.has(token.lower) || (to > from && speech.lengthAt(tokens, to) && noun >= 0))
      break;
    if (noun < 0 && to - from < 7 && (isRoleNoun(token) || roleNouns.has(singular(token.lower)))) noun = to;
    to++;
  }
  return noun >= 0 && !honorifics.has(tokens[from]?.lower ?? '') ? role(source, from, to) : undefined;
}

/** "actor Hugh Grant": a name right behind a role noun makes the role that of the next person. */
function isAnotherName(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token?.isCapital || !before || before.isCapital || !isRoleNoun(before)) return false;
  return foreignGivenNames.has(token.text) || (isJoined(token, next) && next?.isCapital === true);
}

const goesOn = (token: Token | undefined): boolean =>
  token !== undefined && !token.isCapital && !appositionEnds.has(token.lower);

/** Whether words without an article open a role: a role noun soon, or "former", or a possessor. */
function opensRole(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (isRoleNoun(first) || roleOpeners.has(first.lower) || lexicon.offices.lengthAt(tokens, from))
    return true;
  for (let i = from + 1; i < from + 4 && isLinked(tokens, i); i++) {
    if (roleStops.has(tokens[i]?.lower ?? '')) return false;
    if (isRoleNoun(tokens[i])) return true;
  }
  return false;
}

/** "replace … as Tottenham's manager": a role after "as". */
export function roleAs(source: TokenText, next: number): Role | undefined {
  const { tokens } = source;
  if (tokens[next]?.lower !== 'as' || !isJoined(tokens[next - 1], tokens[next])) return undefined;
  let from = next + 1;
  if (articles.has(tokens[from]?.lower ?? '')) from++;
  for (let i = from; i < from + 5 && isLinked(tokens, i); i++) {
    if (isRoleNoun(tokens[i])) return role(source, from, i + 1);
    if (roleStops.has(tokens[i]?.lower ?? '')) return undefined;
  }
  return undefined;
}
