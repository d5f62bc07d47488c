import { type Measure, measureAt } from './measure';
import { hangsTogether, isNamed, looksLikeYear } from './not-a-figure';
import { type NounPhrase, nounAt } from './noun';
import { phraseAt, phraseBefore } from './phrases';
import { subjectBefore } from './subject';
import { type Token, tokenize } from './tokens';
import { type Vocabulary, vocabulary } from './vocabulary';

/** A figure in one text, with UTF-16 offsets. */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly upper?: number;
  readonly unit: string;
  readonly what: string;
  readonly approximate: boolean;
}

/** UTF-16 offsets that hold no figure, as dates do. */
export interface Mask {
  readonly start: number;
  readonly end: number;
}

interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: Vocabulary;
}

/** A quantity: what was measured, and what it counts if it has no unit of measure. */
interface Quantity {
  readonly measure: Measure;
  readonly noun?: NounPhrase;
  readonly unit: string;
  readonly to: number;
}

const sliceOf = ({ text, tokens }: Reading, from: number, to: number): string => {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? text.slice(first.start, last.end) : '';
};

const isEnd = (token: Token | undefined): boolean => !token || token.kind === 'mark';

/** "100, 145 km/h": the first takes the unit of the next. */
function unitOfList({ tokens, words }: Reading, at: number): string {
  const comma = tokens[at];
  if (comma?.text !== ',' && comma?.lower !== 'và' && comma?.lower !== 'and') return '';
  const next = measureAt(tokens, at + 1, words);
  return next && tokens[next.first.from]?.kind === 'number' ? next.unit : '';
}

/** Tokens back from a number in which a verb of change makes it a figure without a noun. */
const changeReach = 9;

/** "tăng từ 5 lên 7", "rose to 10 on Saturday": a number that counts what the sentence is about. */
function isBareCount({ tokens, words }: Reading, { from, to }: Measure): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  if (words.language === 'vi') return /^(?:lên|xuống|còn)$/.test(before) && isEnd(tokens[to]);
  if (!/^(?:to|by|at|of|from|auf|um|à|de|a)$/.test(before)) return false;
  const next = tokens[to];
  if (next?.kind === 'word' && !words.stops.has(next.lower)) return false;
  for (let i = from - 1; i > Math.max(0, from - changeReach); i--) {
    if (/^[.;!?]$/.test(tokens[i]?.text ?? '')) return false;
    if (phraseBefore(words.change, tokens, i)) return true;
  }
  return false;
}

/** "123 of the planes", "30 of Boeing's jets". */
function partOf({ tokens, words }: Reading, at: number): NounPhrase | undefined {
  if (words.language !== 'en' || tokens[at]?.lower !== 'of') return undefined;
  const determiner = /^(?:the|its|their|his|her|our|those|these|my|your)$/.test(tokens[at + 1]?.lower ?? '');
  const owner = /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
  return determiner || owner ? nounAt(tokens, at + (determiner ? 2 : 1), words) : undefined;
}

/** Number words up to ten count only before a noun that is surely one, as they are much else. */
const isWeakWord = ({ first }: Measure): boolean => first.written === 'words' && first.value <= 10;

function countedNoun(reading: Reading, measure: Measure): NounPhrase | undefined {
  const { tokens, words } = reading;
  const dash = tokens[measure.to];
  const hyphenated = dash?.text === '-' && !dash.spaced && tokens[measure.to + 1]?.spaced === false;
  if (hyphenated) return undefined;
  const noun = nounAt(tokens, measure.to, words) ?? partOf(reading, measure.to);
  if (!noun) return undefined;
  if (isWeakWord(measure) && !noun.sure) return undefined;
  const before = tokens[measure.from - 1];
  const capitalBefore =
    /^\p{Lu}/u.test(before?.text ?? '') && measure.from > 1 && !isSentenceStart(tokens, measure.from - 1);
  const isDigits = measure.first.written === 'digits';
  if (capitalBefore && isDigits && measure.first.scale === 1 && (words.language === 'en' || !noun.sure))
    return undefined;
  return noun;
}

const isSentenceStart = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^[.!?…:“"(‘-]$/.test(tokens[at - 1]?.text ?? '');

/** "14-story", "20-mile": a number and what it counts as an adjective. Ages are none. */
function hyphenUnit({ tokens, words }: Reading, measure: Measure): number {
  const [dash, unit] = [tokens[measure.to], tokens[measure.to + 1]];
  if (words.language !== 'en' || dash?.text !== '-' || dash.spaced || unit?.kind !== 'word') return 0;
  if (unit.spaced || unit.text !== unit.lower || unit.lower.length < 3) return 0;
  if (/^(?:year|month|week|day)$/.test(unit.lower) && tokens[measure.to + 3]?.lower === 'old') return 0;
  if (/^(?:and|to|or|in|on|yard)$/.test(unit.lower)) return 0;
  const isMeasure = phraseAt(words.units, tokens, measure.to + 1) !== undefined;
  return isMeasure || measure.first.written === 'digits' ? measure.to + 2 : 0;
}

function quantityOf(reading: Reading, measure: Measure): Quantity | undefined {
  const { to } = measure;
  if (measure.unit) return { measure, unit: measure.unit, to };
  const hyphenated = hyphenUnit(reading, measure);
  if (hyphenated > 0) return { measure, unit: sliceOf(reading, to + 1, hyphenated), to: hyphenated };
  const noun = countedNoun(reading, measure);
  if (noun) return { measure, noun, unit: sliceOf(reading, noun.from, noun.to), to: noun.to };
  if (isWeakWord(measure)) return undefined;
  const listUnit = unitOfList(reading, to);
  if (listUnit) return { measure, unit: listUnit, to };
  const isScaled = measure.first.scale >= 1000;
  return isScaled || isBareCount(reading, measure) ? { measure, unit: '', to } : undefined;
}

/** "21h", "10h30", "3 giờ chiều", "9.30am", "8 Uhr": clock times. */
function isClock({ tokens, words }: Reading, { first, to }: Measure): boolean {
  const next = tokens[first.to]?.lower ?? '';
  if (/^(?:h|g|am|pm|uhr|o|gmt|giờ|heures)$/.test(next) === false)
    return /^[ap]$/.test(next) && tokens[first.to + 1]?.text === '.';
  if (next === 'o') return /^['’]$/.test(tokens[first.to + 1]?.text ?? '');
  if (next === 'g') return tokens[first.to]?.spaced === false && tokens[first.to + 1]?.kind === 'number';
  if (next !== 'giờ' && next !== 'heures') return true;
  const before = tokens[first.from - 1]?.lower ?? '';
  if (/^(?:trong|suốt|hơn|gần|sau|mất|dài|vòng|mỗi|qua|thêm|tới|dans|pendant|durant)$/.test(before))
    return false;
  if (words.language === 'vi')
    return !/^(?:đồng|liền|tới|đầu|liên|làm|học|bay|trước)$/.test(tokens[to]?.lower ?? '');
  return first.value < 24 && before === 'à';
}

/** A year, a name, a code, a clock time: digits that count nothing. */
function isNoFigure(reading: Reading, measure: Measure): boolean {
  const { tokens, words } = reading;
  const { first, from } = measure;
  const hasUnit = measure.unit !== '' || first.to > first.from + 1;
  if (isClock(reading, measure)) return true;
  if (hangsTogether(tokens, first, hasUnit) && from === first.from) return true;
  if (isAge(tokens, measure)) return true;
  return isNamed(tokens, from, { words, measured: measure.unit !== '' || first.scale > 1 });
}

/** Ages say who somebody is, not how much. */
const isAge = (tokens: readonly Token[], { to }: Measure): boolean =>
  /^(?:tuổi|old|jährige|jähriger|jährigen)$/.test(tokens[to]?.lower ?? '') ||
  (tokens[to]?.text === '-' && tokens[to + 1]?.lower === 'year' && tokens[to + 3]?.lower === 'old');

/** 1900…2100 counts something only if a measure, an approximator or a sure noun says so. */
function isYear(reading: Reading, { measure, noun }: Quantity, approximate: boolean): boolean {
  if (!looksLikeYear(reading.tokens, measure.first)) return false;
  if (measure.unit && !/^(?:năm|years|tháng|ngày)/.test(measure.unit)) return false;
  if (approximate) return false;
  const isRound = measure.first.value % 50 === 0 && measure.first.value !== 2050;
  const head = reading.tokens[noun?.from ?? -1]?.lower ?? '';
  return !(
    noun?.sure &&
    (isRound || (reading.words.language === 'vi' && /^(?:người|con|hộ|ca)$/.test(head)))
  );
}

/** "cao hơn 3 lần" compares; it does not approximate. */
const comparison =
  /^(?:cao|thấp|lớn|nhỏ|nhiều|ít|nhanh|chậm|tốt|dài|ngắn|nặng|nhẹ|rẻ|đắt|mạnh|sớm|muộn|già|trẻ)$/;

/** Where the approximators before token `from` begin; `from` itself if there are none. */
function approximatedFrom({ tokens, words }: Reading, from: number): number {
  let start = from;
  for (;;) {
    const found = phraseBefore(words.approximate, tokens, start);
    if (!found) return start;
    const before = tokens[start - found.length - 1]?.lower ?? '';
    if (tokens[start - 1]?.lower === 'hơn' && comparison.test(before)) return start;
    start -= found.length;
  }
}

function figureOf(reading: Reading, quantity: Quantity): FoundFigure | undefined {
  const { tokens, words } = reading;
  const { measure } = quantity;
  const from = approximatedFrom(reading, measure.from);
  const after = phraseAt(words.approximateAfter, tokens, quantity.to);
  const approximate = from < measure.from || after !== undefined;
  if (isYear(reading, quantity, approximate)) return undefined;
  const to = quantity.to + (after?.length ?? 0);
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return undefined;
  const subject = subjectBefore(reading.text, tokens, { at: from, words });
  return {
    start: first.start,
    end: last.end,
    value: measure.low,
    ...(measure.high === undefined ? {} : { upper: measure.high }),
    unit: quantity.unit,
    what: subject || (quantity.noun ? quantity.unit : ''),
    approximate,
  };
}

/** "hàng trăm hộ", "dozens of people": a magnitude, taken at its lower end. */
function vagueAt(reading: Reading, at: number): { figure: FoundFigure; to: number } | undefined {
  const { tokens, words } = reading;
  const found = phraseAt(words.vague, tokens, at);
  if (!found) return undefined;
  const behind = at + found.length;
  const link = phraseAt(words.of, tokens, behind)?.length ?? 0;
  const measure = { low: found.value, from: at, to: behind + link };
  const unit = phraseAt(words.units, tokens, measure.to);
  const noun = unit ? undefined : nounAt(tokens, measure.to, words);
  const to = unit ? measure.to + unit.length : (noun?.to ?? 0);
  const [first, last] = [tokens[at], tokens[to - 1]];
  if (to === 0 || !first || !last) return undefined;
  const name = unit?.value ?? sliceOf(reading, measure.to, to);
  const figure = {
    start: first.start,
    end: last.end,
    value: found.value,
    unit: name,
    what: name,
    approximate: true,
  };
  return { figure, to };
}

/** "một", "one" are articles and pronouns far more often than counts. */
const isArticle = ({ first }: Measure): boolean =>
  first.written === 'words' && first.value <= 1 && first.scale === 1;

/** Measures that begin at token `at`: the figure if it is one, and where to go on. */
function stepAt(reading: Reading, at: number): { readonly figure?: FoundFigure; readonly to: number } {
  const { tokens, words } = reading;
  const vague = vagueAt(reading, at);
  if (vague) return vague;
  const measure = measureAt(tokens, at, words);
  if (!measure) return { to: at + 1 };
  const token = tokens[at];
  const isNameWord =
    measure.first.written === 'words' && /^\p{Lu}/u.test(token?.text ?? '') && !isSentenceStart(tokens, at);
  if (isArticle(measure) || isNameWord || isNoFigure(reading, measure)) return { to: measure.first.to };
  const quantity = quantityOf(reading, measure);
  const figure = quantity && figureOf(reading, quantity);
  return quantity && figure ? { figure, to: quantity.to } : { to: measure.first.to };
}

/**
 * Figures of a text in the order of their appearance.
 * @param masks offsets that are dates, in order
 */
export function readFigures(text: string, language: string, masks: readonly Mask[] = []): FoundFigure[] {
  const words = vocabulary(language);
  const tokens = tokenize(text, words.format.spaceGroups);
  const reading = { text, tokens, words };
  const figures: FoundFigure[] = [];
  let mask = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    while (mask < masks.length && (masks[mask]?.end ?? 0) <= (token?.start ?? 0)) mask++;
    if ((masks[mask]?.start ?? Number.POSITIVE_INFINITY) <= (token?.start ?? 0)) {
      at++;
      continue;
    }
    const { figure, to } = stepAt(reading, at);
    if (figure) figures.push(figure);
    at = Math.max(to, at + 1);
  }
  return figures;
}
