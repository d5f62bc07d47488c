import type { Amount } from './amount';
import { phraseBefore } from './phrases';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

const isNumber = (token: Token | undefined): boolean => token?.kind === 'number';
const glued = (token: Token | undefined): token is Token => token !== undefined && !token.spaced;

/** "A350", "Covid-19", "787-9", "64/2008", "1-2-3", "10:30", "3x4": digits that hang on their neighbours. */
function hangsBefore(tokens: readonly Token[], from: number): boolean {
  const number = tokens[from];
  const before = tokens[from - 1];
  if (!glued(number) || !before) return false;
  if (before.kind === 'word' || before.kind === 'number') return true;
  if (/^[:/._@#\\]$/.test(before.text)) return true;
  return (
    /^[-–]$/.test(before.text) && glued(before) && /^(?:word|number)$/.test(tokens[from - 2]?.kind ?? '')
  );
}

function hangsAfter(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (!glued(next)) return false;
  if (next.kind === 'word') return true;
  const behind = tokens[to + 1];
  return /^[:/_\\]$/.test(next.text) && glued(behind) && /^(?:number|word)$/.test(behind.kind);
}

/** "0912 345 678", "024.3825": no quantity begins with a nought that no decimal sign follows. */
const isCode = ({ text }: Token): boolean => /^0\d/.test(text) || text.length > 15;

/**
 * Whether digits are part of a name, a code, a clock time or a chain of numbers, by what is glued to
 * them. A unit that is glued ("50m", "7h" is none) has been read before.
 */
export function hangsTogether(
  tokens: readonly Token[],
  { from, to }: Pick<Amount, 'from' | 'to'>,
  hasUnit: boolean,
): boolean {
  const number = tokens[from];
  if (!number) return true;
  if (isNumber(number) && isCode(number)) return true;
  return hangsBefore(tokens, from) || (!hasUnit && hangsAfter(tokens, to));
}

/** "thứ", "quốc lộ", "No.", "Section": the number behind is a name or an ordinal. */
export function isNamed(
  tokens: readonly Token[],
  from: number,
  { words, measured }: { readonly words: Vocabulary; readonly measured: boolean },
): boolean {
  const dot = tokens[from - 1]?.text === '.' && tokens[from - 1]?.spaced === false ? 1 : 0;
  if (phraseBefore(words.naming, tokens, from - dot)) return true;
  return !measured && phraseBefore(words.namingCount, tokens, from) !== undefined;
}

/** "2018" without separators: a year, unless something says that it is a count. */
export function looksLikeYear(tokens: readonly Token[], amount: Amount): boolean {
  if (amount.written !== 'digits' || amount.scale !== 1) return false;
  return /^(?:1[5-9]|20)\d\d$/.test(tokens[amount.from]?.text ?? '');
}
