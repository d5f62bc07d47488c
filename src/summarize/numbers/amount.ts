import { readDigits } from './digits';
import { clean, freshState, multiplyAll, multiplyDigits, type NumberState, steps } from './number-state';
import { phraseAt } from './phrases';
import { suffixAt } from './scale-suffix';
import type { Token } from './tokens';
import type { NumberWord, Vocabulary } from './vocabulary';

/** A number in a text, multipliers applied. */
export interface Amount {
  readonly value: number;
  /** Tokens from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** Multiplier that is in the value already, 1 where there is none. */
  readonly scale: number;
  readonly written: 'digits' | 'words';
}

const adds: ReadonlySet<string> = new Set(['add', 'open', 'close']);

/** Links ("linh", "and", "-") count only between two number words. */
function skipLinks(tokens: readonly Token[], at: number, words: Vocabulary): number {
  const link = phraseAt(words.numbers, tokens, at);
  if (link?.value.kind !== 'link') return at;
  const next = phraseAt(words.numbers, tokens, at + link.length);
  return next && adds.has(next.value.kind) ? at + link.length : at;
}

/** "năm" is five behind a link, and where it is multiplied: "linh năm", "nghìn năm trăm". */
function opensHere(
  tokens: readonly Token[],
  behind: number,
  { words, linked }: { readonly words: Vocabulary; readonly linked: boolean },
): boolean {
  return linked || phraseAt(words.numbers, tokens, behind)?.value.kind === 'times';
}

const asAdded = (kind: NumberWord['kind']): NumberWord['kind'] => (kind === 'open' ? 'add' : kind);

/** Takes number words from `at` on as long as they fit; returns the token behind them. */
function readWords(state: NumberState, tokens: readonly Token[], at: number, words: Vocabulary): number {
  let next = at;
  for (;;) {
    const from = skipLinks(tokens, next, words);
    const found = phraseAt(words.numbers, tokens, from);
    if (!found || found.value.kind === 'link' || found.value.kind === 'idiom') return next;
    const kind = opensHere(tokens, from + found.length, { words, linked: from > next })
      ? asAdded(found.value.kind)
      : found.value.kind;
    if (!steps[kind](state, found.value.value, found.value.alone)) return next;
    next = from + found.length;
  }
}

/** "3 tỷ 200 triệu": digits behind a scale belong to it if a smaller scale follows them. */
function readTail(state: NumberState, tokens: readonly Token[], at: number, words: Vocabulary): number {
  const token = tokens[at];
  if (token?.kind !== 'number' || state.scale < 1000) return at;
  const value = readDigits(token.text, words.format);
  const scale = phraseAt(words.numbers, tokens, at + 1);
  if (!(value < 1000) || scale?.value.kind !== 'scale' || scale.value.value >= state.scale) return at;
  state.total = clean(state.total + value * scale.value.value);
  state.scale = scale.value.value;
  return at + 1 + scale.length;
}

function readHalf(state: NumberState, tokens: readonly Token[], at: number, words: Vocabulary): number {
  const half = phraseAt(words.half, tokens, at);
  if (!half) return at;
  if (state.group > 0 && state.last > 0) state.group += 0.5;
  else state.total = clean(state.total + state.scale / 2);
  return at + half.length;
}

/** Digits at `at` with what multiplies them: "16 triệu", "1.2bn", "3 tỷ 200 triệu". */
function digitsAmount(tokens: readonly Token[], at: number, words: Vocabulary): Amount | undefined {
  const value = readDigits(tokens[at]?.text ?? '', words.format);
  if (Number.isNaN(value)) return undefined;
  const state = freshState();
  state.group = value;
  state.last = value;
  state.room = 1;
  let next = at + 1;
  const suffix = suffixAt(tokens, next, words);
  if (suffix !== undefined && multiplyAll(state, suffix)) next++;
  const bare = next;
  next = readScales(state, tokens, next, words);
  if (next === bare && suffix === undefined)
    return { value, from: at, to: next, scale: 1, written: 'digits' };
  next = readTail(state, tokens, next, words);
  next = readHalf(state, tokens, next, words);
  return {
    value: clean(state.total + state.group),
    from: at,
    to: next,
    scale: state.scale,
    written: 'digits',
  };
}

/** Multipliers only: behind digits a word that adds is another number ("5 hai người"). */
function readScales(state: NumberState, tokens: readonly Token[], at: number, words: Vocabulary): number {
  let next = at;
  for (;;) {
    const isHyphened = tokens[next]?.text === '-' && !tokens[next]?.spaced && next === at;
    const found = phraseAt(words.numbers, tokens, next + (isHyphened ? 1 : 0));
    const kind = found?.value.kind;
    if (!found || (kind !== 'scale' && kind !== 'times')) return next;
    const fits =
      kind === 'times' ? multiplyDigits(state, found.value.value) : multiplyAll(state, found.value.value);
    if (!fits) return next;
    next += found.length + (isHyphened ? 1 : 0);
    if (tokens[next]?.text === '.' && abbreviated.has(tokens[next - 1]?.lower ?? '')) next++;
  }
}

/** Scales that are written with a full stop. */
const abbreviated = new Set(['mio', 'mrd', 'tsd', 'mld', 'mln', 'tys', 'млрд', 'млн', 'тыс', 'mia']);

/** A number in words at `at`: "ba mươi lăm", "twenty-five", "two and a half million". */
function wordsAmount(tokens: readonly Token[], at: number, words: Vocabulary): Amount | undefined {
  const first = phraseAt(words.numbers, tokens, at)?.value;
  if (first?.kind !== 'add' && first?.kind !== 'open' && !first?.alone) return undefined;
  const state = freshState();
  let next = readWords(state, tokens, at, words);
  const halved = readHalf(state, tokens, next, words);
  if (halved > next) next = readWords(state, tokens, halved, words);
  if (next === at) return undefined;
  return {
    value: clean(state.total + state.group),
    from: at,
    to: next,
    scale: state.scale,
    written: 'words',
  };
}

/** "half a million", "nửa triệu", "a hundred", "a dozen". */
function partAmount(tokens: readonly Token[], at: number, words: Vocabulary): Amount | undefined {
  const first = tokens[at]?.lower ?? '';
  const isHalf = first === 'half' || first === 'nửa';
  const article = tokens[at + (isHalf ? 1 : 0)]?.lower;
  const hasArticle = article === 'a' || article === 'an';
  if (!isHalf && !hasArticle) return undefined;
  const scaleAt = at + (isHalf ? 1 : 0) + (hasArticle ? 1 : 0);
  const scale = phraseAt(words.numbers, tokens, scaleAt)?.value;
  if (!scale || (scale.kind !== 'scale' && scale.kind !== 'times')) return undefined;
  const state = { ...freshState(), group: isHalf ? 0.5 : 1, last: isHalf ? 0.5 : 1, room: 1 };
  const to = readWords(state, tokens, scaleAt, words);
  if (to === scaleAt) return undefined;
  return { value: clean(state.total + state.group), from: at, to, scale: state.scale, written: 'words' };
}

/** The number that begins at token `at`, if one does. */
export function amountAt(tokens: readonly Token[], at: number, words: Vocabulary): Amount | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return digitsAmount(tokens, at, words);
  if (token?.kind !== 'word') return undefined;
  return wordsAmount(tokens, at, words) ?? partAmount(tokens, at, words);
}
