import { type Measure, measureAt } from './measure';
import { type NounPhrase, nounAt } from './noun';
import { phraseAt, phraseBefore } from './phrases';
import { isSentenceStart, type Reading, sliceOf, startsWithCapital } from './reading';
import type { Token } from './tokens';

/** A measure with its unit, or an amount with what it counts. */
export interface Quantity {
  readonly measure: Measure;
  readonly noun?: NounPhrase;
  /** Blank where the text names none. */
  readonly unit: string;
  /** Token behind it. */
  readonly to: number;
}

const isEnd = (token: Token | undefined): boolean => !token || token.kind === 'mark';

/** "100, 145 km/h": the first takes the unit of the next. */
function unitOfList({ tokens, words }: Reading, at: number): string {
  const comma = tokens[at];
  if (!/^(?:,|và|and|hoặc|hay|or|und|oder|et|ou|y|o)$/.test(comma?.lower ?? '')) return '';
  const next = measureAt(tokens, at + 1, words);
  return next && tokens[next.first.from]?.kind === 'number' ? next.unit : '';
}

/** "some 60 of them", "46,000", "5.531 DN": only counts are hedged like that or grouped by thousands. */
function isPlainCount({ tokens, words }: Reading, { from, first, to }: Measure): boolean {
  if (first.written !== 'digits') return false;
  if (tokens[from - 1]?.kind === 'number' || tokens[to]?.kind === 'number') return false; // a table's row
  if (words.language === 'vi') return /^\d{1,3}(?:\.\d{3})+$/.test(tokens[first.from]?.text ?? '');
  if (words.language !== 'en') return false;
  const isHedged = tokens[to]?.lower === 'of' && phraseBefore(words.approximate, tokens, from) !== undefined;
  return isHedged || /^\d{1,3}(?:,\d{3})+$/.test(tokens[first.from]?.text ?? '');
}

/** Tokens back from a number in which a verb of change makes it a figure without a noun. */
const changeReach = 9;

/** "tăng từ 5 lên 7", "rose to 10 on Saturday": a number that counts what the sentence is about. */
function isBareCount({ tokens, words }: Reading, { from, to }: Measure): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  if (words.language === 'vi') return /^(?:lên|xuống|còn)$/.test(before) && isEnd(tokens[to]);
  const leads = words.language === 'en' ? /^(?:to|by|at|of|from)$/ : /^(?:auf|um|à|de|a)$/;
  if (!leads.test(before)) return false;
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
  const hasDeterminer = /^(?:the|its|their|his|her|our|those|these|my|your)$/.test(
    tokens[at + 1]?.lower ?? '',
  );
  if (!hasDeterminer && !startsWithCapital(tokens[at + 1])) return undefined;
  return nounAt(tokens, at + (hasDeterminer ? 2 : 1), words);
}

/** Number words up to ten count only before a noun that is surely one, as they are much else. */
const isWeakWord = ({ first }: Measure): boolean => first.written === 'words' && first.value <= 10;

/** "Boeing 737 jets", "Sông Đà 505": digits behind a name belong to it unless a sure noun follows. */
function belongsToName({ tokens, words }: Reading, { from, first }: Measure, noun: NounPhrase): boolean {
  if (first.written !== 'digits' || first.scale > 1) return false;
  if (!startsWithCapital(tokens[from - 1]) || isSentenceStart(tokens, from - 1)) return false;
  return words.language === 'en' || !noun.sure;
}

function countedNoun(reading: Reading, measure: Measure): NounPhrase | undefined {
  const { tokens, words } = reading;
  const noun = nounAt(tokens, measure.to, words) ?? partOf(reading, measure.to);
  if (!noun || (isWeakWord(measure) && !noun.sure)) return undefined;
  return belongsToName(reading, measure, noun) ? undefined : noun;
}

/** "14-story", "20-mile": the token behind a number and what it counts as an adjective, or 0. */
function hyphenatedTo({ tokens, words }: Reading, { first, to }: Measure): number {
  const [dash, unit] = [tokens[to], tokens[to + 1]];
  if (words.language !== 'en' || dash?.text !== '-' || dash.spaced || unit?.kind !== 'word') return 0;
  if (unit.spaced || unit.text !== unit.lower || unit.lower.length < 3) return 0;
  if (/^(?:and|to|or|in|on)$/.test(unit.lower) || tokens[to + 3]?.kind === 'number') return 0;
  const isMeasure = phraseAt(words.units, tokens, to + 1) !== undefined;
  return isMeasure || first.written === 'digits' ? to + 2 : 0;
}

/** What a measure says together with the words behind it; `undefined` for a number that says nothing. */
export function quantityOf(reading: Reading, measure: Measure): Quantity | undefined {
  const { to } = measure;
  if (measure.unit) return { measure, unit: measure.unit, to };
  const hyphenated = hyphenatedTo(reading, measure);
  if (hyphenated > 0) return { measure, unit: sliceOf(reading, to + 1, hyphenated), to: hyphenated };
  const noun = countedNoun(reading, measure);
  if (noun) return { measure, noun, unit: sliceOf(reading, noun.from, noun.to), to: noun.to };
  if (isWeakWord(measure)) return undefined;
  const listUnit = unitOfList(reading, to);
  if (listUnit) return { measure, unit: listUnit, to };
  const isScaled = measure.first.scale >= 1000;
  const isCount = isBareCount(reading, measure) || isPlainCount(reading, measure);
  return isScaled || isCount ? { measure, unit: '', to } : undefined;
}
