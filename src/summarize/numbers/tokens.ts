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

const digitGroups = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*`;
/** Chinese, Japanese and Korean multipliers stand by themselves behind digits. */
const letters = String.raw`(?<=\p{Nd})[万萬億亿兆만억]|[\p{L}\p{M}²³]+`;
const signs = String.raw`[%‰°º℃℉\p{Sc}]`;
const pattern = (number: string) => new RegExp(`(${number})|(${letters})|(${signs})|\\S`, 'gu');

/** Digits in threes parted by a space or an apostrophe: "1 234 567,89", "1'234.56". */
const parted = String.raw`(?<!\p{Nd})\p{Nd}{1,3}(?:(?:[\u00a0\u202f\u2009 ]\p{Nd}{3})+|(?:['’]\p{Nd}{3})+)(?![\p{Nd}])(?:[.,]\p{Nd}+)?(?![.,]?\p{Nd})`;
/** Where a plain space parts no groups, a no-break space still does. */
const firmlyParted = parted.replaceAll('2009 ]', '2009]');

const patternCache = new Map<boolean, RegExp>();

/** Made at the first text: V8 takes a millisecond to read all these classes. */
function patternFor(spaceGroups: boolean): RegExp {
  const known = patternCache.get(spaceGroups);
  if (known) return known;
  const made = pattern(`${spaceGroups ? parted : firmlyParted}|${digitGroups}`);
  patternCache.set(spaceGroups, made);
  return made;
}

function tokenOf(match: RegExpMatchArray, end: number): Token {
  const [text, number, word, symbol] = match;
  const kind = number ? 'number' : word ? 'word' : symbol ? 'symbol' : 'mark';
  const start = match.index ?? 0;
  const spaced = start === 0 || start > end;
  return { kind, text, lower: text.normalize('NFC').toLowerCase(), start, end: start + text.length, spaced };
}

/**
 * Cuts a text into tokens in one pass.
 * @param spaceGroups a space may part thousands, as in French or Polish
 */
export function tokenize(text: string, spaceGroups = false): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(patternFor(spaceGroups))) {
    const token = tokenOf(match, end);
    tokens.push(token);
    end = token.end;
  }
  return tokens;
}
