import { foreignGivenNames } from '../text/given-names-table';
import { isJoined, type Token } from '../text/token';
import { countriesIn, lexicon } from './lexicon';
import { bodySuffixes, ofHeads } from './organisations-table';
import { commonWords, otherCapitals } from './words-table';

/** Words of a run of capitals, end exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

const particles = new Set('de da di du do dos van von der den bin ibn al el la le ul ur y e'.split(' '));
const functionWords = new Set(
  'of the and in on at for to a an with by from his her as but or so this that it is are was'.split(' '),
);
const ofRun = new Set(['of', 'for', 'the', 'and', 'in', 'on']);

/** Whether a word can be part of a name: a capital that is not just the head of a sentence. */
function isNameWord(token: Token | undefined): boolean {
  if (!token?.isCapital) return false;
  if (token.text === 'I' || otherCapitals.has(token.lower) || functionWords.has(token.lower)) return false;
  return !(token.opensSentence && commonWords.has(token.lower));
}

/** A people's name, which may open the name of a body: "American Geophysical Union". */
export const isPeople = (token: Token | undefined): boolean =>
  token?.isCapital === true &&
  /(?:an|ese|ish|ch|i|ic|ek|ss|ton)$/.test(token.lower) &&
  otherCapitals.has(token.lower) &&
  !calendar.has(token.lower);

const calendar = new Set('jan mon sun'.split(' '));
const isAmpersand = (token: Token | undefined): boolean => token !== undefined && /^ ?& ?$/.test(token.gap);
const continuesRun = (tokens: readonly Token[], at: number): boolean =>
  (isJoined(tokens[at - 1], tokens[at]) || isAmpersand(tokens[at])) && canGoOn(tokens[at]);
const canGoOn = (token: Token | undefined): boolean => token?.isCapital === true && token.text !== 'I';

/** Words of a place or body of the tables at a word, so that "Northern Ireland" may open a sentence. */
const knownLength = (tokens: readonly Token[], at: number): number =>
  Math.max(
    lexicon.cities.lengthAt(tokens, at),
    lexicon.knownBodies.lengthAt(tokens, at),
    countriesIn('en').lengthAt(tokens, at),
  );

/** "Mining and Construction Company": both halves share the head word of a body. */
function sharesHead(tokens: readonly Token[], from: number, and: number): boolean {
  if (bodySuffixes.has(tokens[and - 1]?.lower ?? '') || knownLength(tokens, from) > 0) return false;
  if (foreignGivenNames.has(tokens[from]?.text ?? '')) return false;
  let to = and + 1;
  while (to < and + 5 && canGoOn(tokens[to]) && isJoined(tokens[to - 1], tokens[to])) to++;
  return to - and >= 3 && bodySuffixes.has(tokens[to - 1]?.lower ?? '') && knownLength(tokens, and + 1) === 0;
}

/** Where the run goes on after small words ("of the", "and", "van der"), or -1. */
function afterSmallWords(tokens: readonly Token[], from: number, at: number, limit: number): number {
  const first = tokens[at];
  if (!first || !isJoined(tokens[at - 1], first)) return -1;
  const opensWithOf = tokens.slice(from, at).some(({ lower }) => ofHeads.has(lower));
  let i = at;
  if (first.lower === 'of' && opensWithOf) {
    i++;
    if (tokens[i]?.lower === 'the') i++;
  } else if (first.lower === 'and' || first.lower === 'for') {
    const hasOf = tokens.slice(from, at).some(({ lower }) => lower === 'of' || lower === 'for');
    const isShared = first.lower === 'and' && sharesHead(tokens, from, at);
    if (!isShared && (!opensWithOf || (!hasOf && first.lower === 'and'))) return -1;
    i++;
  } else while (i < at + 3 && particles.has(tokens[i]?.lower ?? '')) i++;
  if (i === at || i > limit) return -1;
  for (let k = at; k <= i; k++) if (!isJoined(tokens[k - 1], tokens[k])) return -1;
  return canGoOn(tokens[i]) && !ofRun.has(tokens[i]?.lower ?? '') ? i : -1;
}

/** The run of capitals that begins at a word, small words of names within it. */
export function capitalRun(tokens: readonly Token[], from: number): WordRange | undefined {
  const opensWithPeople =
    isPeople(tokens[from]) && isNameWord(tokens[from + 1]) && isJoined(tokens[from], tokens[from + 1]);
  const isKnown = tokens[from]?.opensSentence === true && knownLength(tokens, from) >= 2;
  if (!isKnown && !opensWithPeople && !isNameWord(tokens[from])) return undefined;
  const limit = from + 12;
  let to = from + 1;
  for (let at = from + 1; at < tokens.length && at < limit; ) {
    const next = continuesRun(tokens, at) ? at : afterSmallWords(tokens, from, at, limit);
    if (next < 0) break;
    to = next + 1;
    at = to;
  }
  while (to > from + 1 && otherCapitals.has(tokens[to - 1]?.lower ?? '')) to--;
  return { from, to };
}
