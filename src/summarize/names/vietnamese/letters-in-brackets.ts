import { isAllCapitals, isCapitalAt } from '../../text/letters';
import type { TokenText } from '../text/reader';
import { isJoined } from '../text/token';
import { lexicon } from './lexicon';
import { bodyStops } from './organisations-table';

/** "UBND", "U23", "AT&T", "EVNs"; "WeChat"; "Interpol". */
const isAcronymLike = (word: string): boolean =>
  isAllCapitals(word.replace(/[\d&-]/g, '').replace(/(?<=..)[a-z]$/, ''), 1) ||
  (isCapitalAt(word) && [...word].filter((char) => isCapitalAt(char)).length >= 2 && !/[\d&-]/.test(word)) ||
  word === 'Interpol';

/** The acronym in brackets right after a name: "(UBND)", "(WHO)". */
export function abbreviationAfter({ text, tokens }: TokenText, next: number): string {
  const token = tokens[next];
  const isAcronym = token && /^\s*\($/.test(token.gap) && isAcronymLike(token.text);
  return isAcronym && text[token.end] === ')' ? token.text : '';
}

/** Words of a name up to the letters that stand for it. */
const longestTail = 8;
const currencies = /^(?:VND|USD|EUR)$/;

/**
 * Where a name ends whose rest in lower case leads up to the letters that stand for it: "Tổ chức Giám sát nhân quyền
 * (HRW)"; `next` where no letters do.
 */
export function lettersEnd(source: TokenText, next: number): number {
  const { tokens } = source;
  for (let at = next; at < next + longestTail; at++) {
    if (abbreviationAfter(source, at))
      return lexicon.knownBodies.lengthAt(tokens, at) || currencies.test(tokens[at]?.text ?? '') ? next : at;
    const token = tokens[at];
    const isTail =
      token && !token.isCapital && isJoined(tokens[at - 1], token) && !bodyStops.has(token.lower);
    if (!isTail || lexicon.speechVerbs.lengthAt(tokens, at)) return next;
  }
  return next;
}
