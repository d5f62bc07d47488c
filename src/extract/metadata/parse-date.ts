import { monthNumber } from './month-names';
import { squeeze } from './squeeze';
import { offsetAt, offsetText } from './time-zone';
import { abbreviationOffsets } from './time-zones-table';

export interface DateContext {
  /** BCP 47 language of the page, 'und' where unknown. */
  readonly language: string;
  /** IANA zone of times without one, '' where unknown: such a time is then left out. */
  readonly zone: string;
  /** True where 04/05/2024 is the fifth of April. */
  readonly monthFirst: boolean;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** Decimal digits of every script (Arabic, Devanagari, Thai, fullwidth …) as 0 to 9. */
const latinDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 128) return digit;
    let zero = code; // digits stand in runs of ten from their zero; no two runs touch a tenth apart
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  });

function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 1900 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Thai pages count years of the Buddhist era, Persian ones the solar Hijri years. */
const commonYear = (year: number): number =>
  year > 2400 && year < 2700 ? year - 543 : year < 100 ? year + (year < 70 ? 2000 : 1900) : year;

type Reader = (text: string, context: DateContext) => Day | undefined;

const fromIso: Reader = (text) => {
  const found = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  return found
    ? { year: commonYear(+(found[1] ?? 0)), month: +(found[2] ?? 0), day: +(found[3] ?? 0) }
    : undefined;
};

/** 2024年4月15日, 2024년 4월 15일. */
const fromEastAsian: Reader = (text) => {
  const found = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})/.exec(text);
  return found ? { year: +(found[1] ?? 0), month: +(found[2] ?? 0), day: +(found[3] ?? 0) } : undefined;
};

/** "15 tháng 4 năm 2024", "15 Tháng 4, 2024": Vietnamese months are numbers. */
const fromVietnamese: Reader = (text) => {
  const found = /(\d{1,2})\s*(?:tháng|thg)\s*(\d{1,2})\s*,?\s*(?:năm\s*)?(\d{4})/i.exec(text);
  return found ? { year: +(found[3] ?? 0), month: +(found[2] ?? 0), day: +(found[1] ?? 0) } : undefined;
};

const fromNumbers: Reader = (text, { monthFirst }) => {
  const found = /(?<![\d.:/-])(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?![\d/])/.exec(text);
  if (!found) return undefined;
  const [first, second] = [+(found[1] ?? 0), +(found[2] ?? 0)];
  const isMonthFirst = second > 12 || (monthFirst && first <= 12);
  const year = commonYear(+(found[3] ?? 0));
  return isMonthFirst ? { year, month: first, day: second } : { year, month: second, day: first };
};

const name =
  "(\\p{L}[\\p{L}\\p{M}'’]{1,14}(?:\\s(?:Tư|Năm|Sáu|Bảy|Tám|Chín|Mười|Một|Hai|Ba)(?:\\s(?:Một|Hai))?)?)\\.?";
const year = "(\\d{4}|['’]\\d{2})";
const dayFirst = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|e|º|ª|\\.|ης|η|-?го)?,?\\s*(?:de\\s|d['’]|of\\s|agus\\s)?\\s*[-/]?${name},?\\s*[-/]?(?:de\\s|del\\s|di\\s|г\\.?\\s)?\\s*${year}`,
  'giu',
);
const monthFirst = new RegExp(`${name}\\s*(\\d{1,2})(?:st|nd|rd|th)?\\.?,?\\s*(?:de\\s)?${year}`, 'giu');
const yearFirst = new RegExp(
  `(?<!\\d)(\\d{4})\\.?\\s*(?:г\\.|m\\.|gada|e\\.)?\\s*${name}\\s+(\\d{1,2})`,
  'giu',
);

const nameOrders = [
  { pattern: dayFirst, day: 1, month: 2, year: 3 },
  { pattern: monthFirst, day: 2, month: 1, year: 3 },
  { pattern: yearFirst, day: 3, month: 2, year: 1 },
] as const;

const fromMonthName: Reader = (text, { language }) => {
  for (const order of nameOrders)
    for (const found of text.matchAll(order.pattern)) {
      const month = monthNumber(found[order.month] ?? '', language);
      const years = commonYear(+(found[order.year] ?? '').replace(/\D/g, ''));
      if (month) return { year: years, month, day: +(found[order.day] ?? 0) };
    }
  return undefined;
};

const readers: readonly Reader[] = [fromIso, fromEastAsian, fromVietnamese, fromNumbers, fromMonthName];

/** "10:10", "10h10", "17:17:05", "5.04 pm", "5:04 CH", "下午 5:04". */
function clockOf(text: string): string {
  const found =
    /(?<![\d.:/-])(\d{1,2})\s?(?:[:h]|[.](?=\d{2}\s*(?:uhr|h\b|am|pm|a\.m|p\.m|wib|น)))\s?([0-5]\d)(?::([0-5]\d))?(?![\d/])(?:\s?([ap])\.?\s?m\b|\s?(sa|ch)\b)?/i.exec(
      text,
    ) ?? /(?<!\d)(\d{1,2})\s*[時时시]\s*(\d{1,2})\s*[分분]()()/.exec(text);
  if (!found) return '';
  const isAfternoon = /p/i.test(found[4] ?? '') || /ch/i.test(found[5] ?? '') || /下午|오후|午後/.test(text);
  const isMorning = /a/i.test(found[4] ?? '') || /sa/i.test(found[5] ?? '') || /上午|오전|午前/.test(text);
  const written = +(found[1] ?? 0);
  const hour = isAfternoon && written < 12 ? written + 12 : isMorning && written === 12 ? 0 : written;
  const minute = +(found[2] ?? 0);
  return hour < 24 && minute < 60 ? `${pad(hour)}:${pad(minute)}:${found[3] || '00'}` : '';
}

/** The offset that is written beside a time: "+0700", "GMT+7", "(UTC +07:00)", "CEST". */
function writtenOffset(text: string): string {
  const number = /(?:\d\s?|gmt\s?|utc\s?|gmt\s?\()([+\-−])\s?(\d{1,2})(?::?([0-5]\d))?(?!\d|[-/.]\d)/i.exec(
    text.slice(Math.max(0, text.search(/\d[:h]\d{2}/))),
  );
  if (number) {
    const minutes = +(number[2] ?? 0) * 60 + +(number[3] ?? 0);
    if (minutes <= 14 * 60) return offsetText(number[1] === '+' ? minutes : -minutes);
  }
  if (/\d{2}(?:\.\d+)?Z\b/.test(text)) return 'Z';
  const short = /\d\s*(?:[ap]\.?m\.?)?\s*\(?\b([a-z]{2,4})\b/gi;
  for (const found of text.matchAll(short)) {
    const minutes = abbreviationOffsets[(found[1] ?? '').toLowerCase()];
    if (minutes !== undefined) return offsetText(minutes);
  }
  return '';
}

function fromEpoch(text: string): string {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return '';
  const date = new Date(text.length === 10 ? +text * 1000 : +text);
  return date.getUTCFullYear() > 1990 && date.getUTCFullYear() < 2100
    ? date.toISOString().replace(/\.\d+Z/, 'Z')
    : '';
}

/**
 * A date in any spelling as ISO 8601: with offset where a time and its zone are known, else the plain day;
 * '' where `text` holds no date.
 */
export function parseDate(text: string, context: DateContext): string {
  const plain = latinDigits(squeeze(text)).slice(0, 300);
  const epoch = fromEpoch(plain);
  if (epoch) return epoch;
  const joined = plain.replace(/^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}).*)?$/, '$1-$2-$3 $4:$5');
  for (const reader of readers) {
    const day = reader(joined, context);
    if (!day || !isDay(day)) continue;
    const date = `${day.year}-${pad(day.month)}-${pad(day.day)}`;
    const clock = clockOf(joined.replace(/^(\d{4}-\d\d?-\d\d?)T/, '$1 '));
    if (!clock) return date;
    const local = `${date}T${clock}`;
    const offset = writtenOffset(joined) || (context.zone ? offsetAt(context.zone, local) : '');
    return offset ? local + offset : date;
  }
  return '';
}
