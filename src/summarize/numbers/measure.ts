import { type Amount, amountAt } from './amount';
import { clean } from './number-state';
import { phraseAt, phraseBefore } from './phrases';
import type { Token } from './tokens';
import { type UnitMatch, unitBehind } from './unit';
import type { Vocabulary } from './vocabulary';
import { currencyPrefixes } from './words-common-table';

/** An amount or a range of amounts with the unit of measure that stands with it. */
export interface Measure {
  readonly low: number;
  readonly high?: number;
  /** Blank where there is none. */
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly first: Amount;
}

/** "$", "US$", "R", "USD" before the token `at`. */
export function currencyBefore(
  tokens: readonly Token[],
  at: number,
): { readonly unit: string; readonly from: number } | undefined {
  const sign = tokens[at - 1];
  if (!sign) return undefined;
  const country = tokens[at - 2];
  if (sign.text === '$' && country?.kind === 'word' && !sign.spaced) {
    const unit = currencyPrefixes[`${country.lower}$`];
    if (unit) return { unit, from: at - 2 };
  }
  const unit = currencyPrefixes[sign.text];
  if (!unit) return undefined;
  if (sign.kind === 'word' && sign.text.length === 1 && tokens[at]?.spaced) return undefined;
  return { unit, from: at - 1 };
}

interface Separator {
  readonly to: number;
  readonly isDash: boolean;
  /** "to" may also lead from an old value to a new one; "between … and" may not. */
  readonly mayChange: boolean;
}

function separatorAt(
  tokens: readonly Token[],
  at: number,
  start: number,
  words: Vocabulary,
): Separator | undefined {
  const found = phraseAt(words.range, tokens, at);
  if (found) {
    const isDash = tokens[at]?.kind === 'mark';
    return { to: at + found.length, isDash, mayChange: !isDash };
  }
  const pair = phraseAt(words.pair, tokens, at);
  if (!pair || !phraseBefore(words.between, tokens, start)) return undefined;
  return { to: at + pair.length, isDash: false, mayChange: false };
}

/** "from 3 to 5" behind a verb of change says two things, before and after. */
function isChange(tokens: readonly Token[], start: number, words: Vocabulary): boolean {
  for (let i = start - 1; i >= Math.max(0, start - 5); i--) {
    if (tokens[i]?.kind === 'mark') return false;
    if (words.language !== 'vi' && phraseBefore(words.change, tokens, i + 1)) return true;
  }
  return false;
}

const isChained = (tokens: readonly Token[], low: Amount, high: Amount): boolean =>
  (/^[-–]$/.test(tokens[low.from - 1]?.text ?? '') && tokens[low.from - 2]?.kind === 'number') ||
  (/^[-–/]$/.test(tokens[high.to]?.text ?? '') && tokens[high.to + 1]?.kind === 'number');

/** The lower end takes the multiplier that only the upper one has: "2 - 4 triệu". */
function lowEnd(low: Amount, high: Amount, hasUnit: boolean): number {
  if (hasUnit || low.scale > 1 || high.scale === 1) return low.value;
  const scaled = clean(low.value * high.scale);
  return scaled < high.value ? scaled : low.value;
}

interface RangeStart {
  readonly low: Amount;
  readonly unit: UnitMatch | undefined;
  readonly start: number;
}

/** The upper end of a range behind `low`. */
function rangeAt(
  tokens: readonly Token[],
  { low, unit, start }: RangeStart,
  words: Vocabulary,
): Measure | undefined {
  const separator = separatorAt(tokens, unit?.to ?? low.to, start, words);
  if (!separator) return undefined;
  const sign = currencyBefore(tokens, separator.to + 1);
  const high = amountAt(tokens, separator.to + (sign ? 1 : 0), words);
  if (!high || (separator.isDash && isChained(tokens, low, high))) return undefined;
  if (separator.mayChange && isChange(tokens, start, words)) return undefined;
  const highUnit = unitBehind(tokens, high.to, words);
  if (unit && highUnit && unit.unit !== highUnit.unit) return undefined;
  const from = lowEnd(low, high, unit !== undefined);
  if (!(from < high.value)) return undefined;
  return {
    low: from,
    high: high.value,
    unit: highUnit?.unit ?? unit?.unit ?? '',
    from: start,
    to: highUnit?.to ?? high.to,
    first: low,
  };
}

/** "-5 độ C", "âm 5 độ", "minus 5 degrees"; before anything else a dash is no sign. */
function isBelowZero(tokens: readonly Token[], at: number, unit: UnitMatch | undefined): boolean {
  if (!unit || !/^(?:°|độ|degrees|%|Grad|degrés|grados|gradi|graus)/.test(unit.unit)) return false;
  const sign = tokens[at - 1];
  if (!sign || tokens[at - 2]?.kind === 'number') return false;
  if (/^(?:âm|minus|moins|menos|meno)$/.test(sign.lower)) return true;
  const isOpen = sign.spaced || tokens[at - 2]?.text === '(';
  return /^[-−–]$/.test(sign.text) && isOpen && tokens[at]?.spaced === false;
}

/** The amount at token `at` with currency sign, unit and upper end. */
export function measureAt(tokens: readonly Token[], at: number, words: Vocabulary): Measure | undefined {
  const low = amountAt(tokens, at, words);
  if (!low) return undefined;
  const sign = currencyBefore(tokens, at);
  const unit = unitBehind(tokens, low.to, words);
  const start = sign?.from ?? at;
  const range = rangeAt(tokens, { low, unit, start }, words);
  if (range) return sign ? { ...range, unit: sign.unit } : range;
  const size = clean(low.value + (unit?.more ?? 0));
  const isNegative = isBelowZero(tokens, at, unit);
  return {
    low: isNegative ? -size : size,
    unit: sign?.unit ?? unit?.unit ?? '',
    from: isNegative ? at - 1 : start,
    to: unit?.to ?? low.to,
    first: low,
  };
}
