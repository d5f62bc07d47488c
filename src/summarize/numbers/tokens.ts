import { isDigitAt, runEnd } from '../text/letters';

export type TokenKind = 'number' | 'word' | 'symbol' | 'mark';

/** A run of digits with its separators, a run of letters, a sign such as "%" or "$", or one other character. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** NFC, lower case: what tables are asked with. */
  readonly lower: string;
  /** UTF-16 offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** White space (or the text's start) stands before it. */
  readonly spaced: boolean;
}

/** Chinese, Japanese and Korean multipliers stand by themselves behind digits. */
const multiplier = /[万萬億亿兆만억]/;
/** Currency signs that newspapers print (general category Sc), and those of shares and degrees. */
const sign = /[%‰°º℃℉$¢-¥֏؋৳฿៛\u20a0-\u20cf﹩＄￠￡￥￦]/;

/** Digits in threes parted by a space or an apostrophe: "1 234 567,89", "1'234.56". */
const parted = /\d{1,3}(?:(?:[\u00a0\u202f\u2009 ]\d{3})+|(?:['’]\d{3})+)(?!\d)(?:[.,]\d+)?(?![.,]?\d)/y;
/** Where a plain space parts no groups, a no-break space still does. */
const firmlyParted = new RegExp(parted.source.replace('2009 ]', '2009]'), 'y');

const isDecimalAt = (text: string, at: number): boolean =>
  isDigitAt(text, at) && !/[\u00b2-\u00be]/.test(text[at] ?? '');

/** End of digits with their separators; the offset itself if no digit stands there. */
function numberEnd(text: string, at: number, spaceGroups: boolean): number {
  if (!isDecimalAt(text, at)) return at;
  const pattern = spaceGroups ? parted : firmlyParted;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found) return at + found[0].length;
  let end = at + 1;
  while (isDecimalAt(text, end) || (/[.,]/.test(text[end] ?? '') && isDecimalAt(text, end + 1))) end++;
  return end;
}

/** End of a run of letters; the offset itself if no letter stands there. */
function lettersEnd(text: string, at: number): number {
  if (multiplier.test(text[at] ?? '') && isDecimalAt(text, at - 1)) return at + 1;
  let end = runEnd(text, at, false);
  while (text[end] === '²' || text[end] === '³') end = runEnd(text, end + 1, false);
  return end;
}

function tokenAt(text: string, at: number, spaceGroups: boolean): readonly [TokenKind, number] {
  const number = numberEnd(text, at, spaceGroups);
  if (number > at) return ['number', number];
  const letters = lettersEnd(text, at);
  if (letters > at) return ['word', letters];
  const isPair = (text.codePointAt(at) ?? 0) > 0xffff;
  return [sign.test(text[at] ?? '') ? 'symbol' : 'mark', at + (isPair ? 2 : 1)];
}

const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/.test(char);

/**
 * Cuts a text into tokens in one pass.
 * @param spaceGroups a space may part thousands, as in French or Polish
 */
export function tokenize(text: string, spaceGroups = false): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (let start = 0; start < text.length; ) {
    if (isSpace(text[start])) {
      start++;
      continue;
    }
    const [kind, next] = tokenAt(text, start, spaceGroups);
    const piece = text.slice(start, next);
    const lower = piece.normalize('NFC').toLowerCase();
    tokens.push({ kind, text: piece, lower, start, end: next, spaced: start === 0 || start > end });
    end = next;
    start = next;
  }
  return tokens;
}
