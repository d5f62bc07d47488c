import { type Day, gregorian, isDay } from './calendar-day';
import { clockOf, writtenOffset } from './clock-time';
import { dayOfNamedMonth } from './named-month';
import { squeeze } from './squeeze';
import { offsetAt } from './time-zone';

export interface DateContext {
  /** BCP 47 language of the page, 'und' where unknown. */
  readonly language: string;
  /** IANA zone of times without one, '' where unknown: such a time is then left out. */
  readonly zone: string;
  /** True where 04/05/2024 is the fifth of April. */
  readonly monthFirst: boolean;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Decimal digits of every script (Arabic, Devanagari, Thai, fullwidth …) as 0 to 9. */
const latinDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 128) return digit;
    let zero = code; // digits stand in runs of ten from their zero; no two runs touch a tenth apart
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  });

/** Marks that turn the direction of writing stand between the numbers of Arabic dates. */
const plainText = (text: string): string => latinDigits(squeeze(text).replace(/[\u200e\u200f\u061c]/g, ''));

type Reader = (text: string, context: DateContext) => Day | undefined;

/** The numbers of a pattern with year, month and day in groups y, m and d. */
function groupsOf(pattern: RegExp, text: string): Day | undefined {
  const groups = pattern.exec(text)?.groups;
  if (!groups) return undefined;
  const { y = '', m = '', d = '' } = groups;
  return { year: +y, month: +m, day: +d };
}

const fromIso: Reader = (text) =>
  groupsOf(/(?<!\d)(?<y>\d{4})\s?[-/.]\s?(?<m>\d{1,2})\s?[-/.]\s?(?<d>\d{1,2})(?!\d)/, text);

/** Years of the Japanese eras and of the Republic of China count from these. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

/** 2024年4月15日, 2024년 4월 15일, 令和6年4月15日. */
const fromEastAsian: Reader = (text) => {
  const era = /(令和|平成|昭和|民[國国])\s*(\d{1,3}|元)(?=年)/.exec(text);
  const year = era ? (eras[era[1] ?? ''] ?? 0) + (era[2] === '元' ? 1 : +(era[2] ?? 0)) : 0;
  const plain = era ? text.replace(era[0], String(year)) : text;
  return groupsOf(/(?<y>\d{4})\s*[年년]\s*(?<m>\d{1,2})\s*[月월]\s*(?<d>\d{1,2})/, plain);
};

/** "15 tháng 4 năm 2024", "15 Tháng 4, 2024": Vietnamese months are numbers. */
const fromVietnamese: Reader = (text) =>
  groupsOf(/(?<d>\d{1,2})\s*(?:tháng|thg)\s*(?<m>\d{1,2})\s*,?\s*(?:năm\s*)?(?<y>\d{4})/i, text);

const fromNumbers: Reader = (text, { monthFirst }) => {
  const found = groupsOf(
    /(?<![\d.:/-])(?<d>\d{1,2})\s?[-/.]\s?(?<m>\d{1,2})\s?[-/.]\s?(?<y>\d{4}|\d{2})(?![\d/])/,
    text,
  );
  if (!found) return undefined;
  const isMonthFirst = found.month > 12 || (monthFirst && found.day <= 12);
  return isMonthFirst ? { ...found, month: found.day, day: found.month } : found;
};

const fromMonthName: Reader = (text, { language }) => dayOfNamedMonth(text, language);

const readers: readonly Reader[] = [fromIso, fromEastAsian, fromVietnamese, fromNumbers, fromMonthName];

function fromEpoch(text: string): string {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return '';
  const date = new Date(text.length === 10 ? +text * 1000 : +text);
  return date.getUTCFullYear() > 1990 && date.getUTCFullYear() < 2100
    ? date.toISOString().replace(/\.\d+Z/, 'Z')
    : '';
}

function firstDay(text: string, context: DateContext): Day | undefined {
  for (const reader of readers) {
    const written = reader(text, context);
    const day = written && gregorian(written);
    if (day && isDay(day)) return day;
  }
  return undefined;
}

/**
 * A date in any spelling as ISO 8601: with offset where a time and its zone are known, else the plain day;
 * '' where `text` holds no date.
 */
export function parseDate(text: string, context: DateContext): string {
  const plain = plainText(text).slice(0, 300);
  const epoch = fromEpoch(plain);
  if (epoch) return epoch;
  const joined = plain.replace(/^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}).*)?$/, '$1-$2-$3 $4:$5');
  const day = firstDay(joined, context);
  if (!day) return '';
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`;
  const clock = clockOf(joined.replace(/^(\d{4}-\d\d?-\d\d?)T/, '$1 '));
  if (!clock) return date;
  const local = `${date}T${clock}`;
  const offset = writtenOffset(joined) || (context.zone ? offsetAt(context.zone, local) : '');
  return offset ? local + offset : date;
}
