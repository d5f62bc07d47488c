import { wordTable } from '@/article';
import { readDigits } from './digits';
import { clean } from './number-state';
import { phraseAt } from './phrases';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';
import { caseBoundUnits } from './words-common-table';

export interface UnitMatch {
  readonly unit: string;
  /** Token behind the unit. */
  readonly to: number;
  /** What digits behind the unit add: "1m75", "24 năm 6 tháng", "2 năm rưỡi". */
  readonly more: number;
}

/** Units whose smaller one may follow: [smaller unit, how many make one]. */
const smaller = wordTable<readonly [string, number]>({
  năm: ['tháng', 12],
  giờ: ['phút', 60],
  tiếng: ['phút', 60],
  phút: ['giây', 60],
  years: ['months', 12],
  hours: ['minutes', 60],
  minutes: ['seconds', 60],
  ans: ['mois', 12],
  heures: ['minutes', 60],
  Jahre: ['Monate', 12],
  Stunden: ['Minuten', 60],
});

const powers = wordTable<string>({ 2: '²', 3: '³' });

/** "km2" is cut into letters and a digit. */
function withPower(unit: string, tokens: readonly Token[], at: number): UnitMatch {
  const token = tokens[at];
  const power = token && !token.spaced ? powers[token.text] : undefined;
  return power && /m$/.test(unit) ? { unit: unit + power, to: at + 1, more: 0 } : { unit, to: at, more: 0 };
}

/** "/h", "/bó", "/năm" right behind a unit. */
function withRate(found: UnitMatch, tokens: readonly Token[]): UnitMatch {
  const slash = tokens[found.to];
  const per = tokens[found.to + 1];
  if (slash?.text !== '/' || per?.kind !== 'word' || slash.spaced) return found;
  const rate = withPower(per.text, tokens, found.to + 2);
  return { ...found, unit: `${found.unit}/${rate.unit}`, to: rate.to };
}

/** "1m75": digits glued to a metre are its fraction. */
function withFraction(found: UnitMatch, tokens: readonly Token[]): UnitMatch {
  const token = tokens[found.to];
  if (found.unit !== 'm' || token?.kind !== 'number' || token.spaced || token.text.length > 2) return found;
  return { ...found, to: found.to + 1, more: Number(token.text) / 10 ** token.text.length };
}

function withSmaller(found: UnitMatch, tokens: readonly Token[], words: Vocabulary): UnitMatch {
  const half = phraseAt(words.half, tokens, found.to);
  if (half) return { ...found, to: found.to + half.length, more: 0.5 };
  const [unit, parts] = smaller[found.unit] ?? ['', 1];
  const link = /^(?:and|và|et|und)$/.test(tokens[found.to]?.lower ?? '') ? 1 : 0;
  const digits = tokens[found.to + link];
  const next = phraseAt(words.units, tokens, found.to + link + 1);
  if (digits?.kind !== 'number' || next?.value !== unit) return found;
  const count = readDigits(digits.text, words.format);
  if (!(count < parts)) return found;
  return { ...found, to: found.to + link + 1 + next.length, more: clean(count / parts) };
}

/** "40C", "104F" */
function degreesGlued(letter: Token | undefined, number: Token | undefined): string | undefined {
  if (letter?.spaced || number?.kind !== 'number' || !/^\d{2,3}$/.test(number.text)) return undefined;
  return { C: '°C', F: '°F' }[letter?.text ?? ''];
}

/** The unit of measure or currency that begins at token `at`. */
export function unitAt(tokens: readonly Token[], at: number, words: Vocabulary): UnitMatch | undefined {
  const first = tokens[at];
  const degrees = words.language === 'en' ? degreesGlued(first, tokens[at - 1]) : undefined;
  if (degrees) return { unit: degrees, to: at + 1, more: 0 };
  const found = phraseAt(words.units, tokens, at);
  if (!found || !first) return undefined;
  if (first.lower === 'tháng' && tokens[at - 1]?.lower === 'năm') return undefined;
  if (caseBoundUnits.has(first.lower) && first.text !== first.lower) return undefined;
  const glued = tokens[at + found.length];
  const base = withPower(found.value, tokens, at + found.length);
  if (base.unit === found.value && glued?.kind === 'word' && !glued.spaced && first.kind === 'word')
    return undefined;
  return withRate(withSmaller(withFraction(base, tokens), tokens, words), tokens);
}

/** The same behind a scale and its connector: "millions d'euros", "millones de dólares". */
export function unitBehind(tokens: readonly Token[], at: number, words: Vocabulary): UnitMatch | undefined {
  const direct = unitAt(tokens, at, words);
  if (direct) return direct;
  const link = phraseAt(words.of, tokens, at);
  return link && unitAt(tokens, at + link.length, words);
}
