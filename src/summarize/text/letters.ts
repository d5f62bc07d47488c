/**
 * What a character is, without `\p{…}`: V8 takes one to three milliseconds to compile each expression
 * that holds such a class, and the background starts cold for each use. Latin script, which most
 * texts are in, is known by its blocks; other scripts are asked once for each character.
 */

/** Letters of the Latin script, for character classes of expressions. */
export const latin = 'A-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ';

/** An expression in whose source `\\p{L}`, outside of classes, means a Latin letter. */
export const latinExpression = (source: string): RegExp =>
  new RegExp(source.replaceAll('\\p{L}', `[${latin}]`));

const notPlain = new RegExp(`[^${latin}\\u0300-\\u036f ]| {2}`);

/** Whether a phrase of a table is Latin letters and single spaces, as most are: `split` cuts it into words. */
export const isPlainPhrase = (phrase: string): boolean => !notPlain.test(phrase);

/** `unspaced`: a letter of a script that puts no space between words. */
export type CharKind = 'letter' | 'mark' | 'digit' | 'unspaced' | 'other';

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Lao}]/u;
const kindCache = new Map<number, CharKind>();

function kindByProperty(char: string): CharKind {
  if (unspaced.test(char)) return 'unspaced';
  if (/\p{L}/u.test(char)) return 'letter';
  if (/\p{M}/u.test(char)) return 'mark';
  return /\p{N}/u.test(char) ? 'digit' : 'other';
}

function latinKind(code: number): CharKind {
  if (code < 0x80) {
    if (code >= 0x30 && code <= 0x39) return 'digit';
    const small = code | 0x20;
    return small >= 0x61 && small <= 0x7a ? 'letter' : 'other';
  }
  if (code >= 0xc0) return code === 0xd7 || code === 0xf7 ? 'other' : 'letter';
  if (code === 0xaa || code === 0xb5 || code === 0xba) return 'letter';
  return code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0xbc && code <= 0xbe)
    ? 'digit'
    : 'other';
}

/** Kind of the character at a code point; 'digit' is every number (general category N). */
export function kindOf(code: number): CharKind {
  if (code < 0x250) return latinKind(code);
  if (code >= 0x300 && code < 0x370) return 'mark';
  if (code >= 0x1e00 && code < 0x1f00) return 'letter';
  if (code >= 0x2000 && code < 0x2070) return 'other'; // general punctuation
  const known = kindCache.get(code);
  if (known) return known;
  const made = kindByProperty(String.fromCodePoint(code));
  kindCache.set(code, made);
  return made;
}

const kindAt = (text: string, at: number): CharKind => {
  const code = text.codePointAt(at);
  return code === undefined ? 'other' : kindOf(code);
};

export const isLetterAt = (text: string, at: number): boolean => {
  const kind = kindAt(text, at);
  return kind === 'letter' || kind === 'unspaced';
};

export const isDigitAt = (text: string, at: number): boolean => kindAt(text, at) === 'digit';

/** Whether a letter or a digit stands at an offset. */
export const isWordAt = (text: string, at: number): boolean => {
  const kind = kindAt(text, at);
  return kind !== 'other' && kind !== 'mark';
};

/** Whether the character at an offset is a capital, which alone differs from itself in lower case. */
export function isCapitalAt(text: string, at = 0): boolean {
  const code = text.codePointAt(at);
  if (code === undefined || kindOf(code) !== 'letter') return false;
  const char = String.fromCodePoint(code);
  return char !== char.toLowerCase();
}

/** Whether the character at an offset is a small letter; scripts without case have none. */
export function isSmallAt(text: string, at = 0): boolean {
  const code = text.codePointAt(at);
  if (code === undefined || kindOf(code) !== 'letter') return false;
  const char = String.fromCodePoint(code);
  return char !== char.toUpperCase();
}

/** Whether a word consists of capitals alone, so many at least. */
export function isAllCapitals(word: string, fewest = 2): boolean {
  if (word.length < fewest) return false;
  for (let at = 0; at < word.length; at++) if (!isCapitalAt(word, at)) return false;
  return true;
}

/** End of the run of letters, marks and (unless left out) digits at an offset; the offset itself if there is none. */
export function runEnd(text: string, at: number, hasDigits = true): number {
  let end = at;
  while (end < text.length) {
    const code = text.codePointAt(end) ?? 0;
    const kind = kindOf(code);
    if (kind === 'other' || (kind === 'digit' && !hasDigits)) break;
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}

/** Runs of letters, marks and digits, in order. */
export function wordRuns(text: string): string[] {
  const runs: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = runEnd(text, at);
    if (end > at) runs.push(text.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return runs;
}
