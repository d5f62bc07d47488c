import type { DatePrecision } from '@/article';
import { lowerCase } from '../text/lower-case';
import { type CalendarDate, isoOf, type PublicationDay, withNearestYear } from './calendar';
import { after, type DateContext, type DatePattern, type DateReading } from './date-pattern';
import { bareYearPattern, commonPatterns, namedMonthPatterns } from './dates-common';
import { englishPatterns } from './dates-english';
import { englishRelative, vietnameseRelative } from './dates-relative';
import { vietnamesePatterns } from './dates-vietnamese';

/** A date in one text, with UTF-16 offsets. A blank `iso` is no date but hides figures ("the 1990s"). */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
  readonly precision: DatePrecision;
  /** Known only by the date of publication. */
  readonly relative: boolean;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly reading: DateReading;
}

function build(language: string): readonly DatePattern[] {
  if (language === 'vi') return [...vietnamesePatterns(), ...commonPatterns, ...vietnameseRelative()];
  if (language === 'en') return [...englishPatterns(), ...commonPatterns, ...englishRelative()];
  return [...namedMonthPatterns(language), ...commonPatterns, bareYearPattern];
}

const patternCache = new Map<string, readonly DatePattern[]>();

function patternsOf(language: string): readonly DatePattern[] {
  const known = patternCache.get(language);
  if (known) return known;
  const made = build(language);
  patternCache.set(language, made);
  return made;
}

/** Words that make a date a yearly one, whose year is not that of the news. */
const yearly =
  /(?:hằng năm|hàng năm|mỗi năm|mọi năm|các năm|những năm|mọi khi|every year|each year|annually|in previous years)/i;
const clauseReach = 60;

const isYearly = (text: string, { start, end }: { start: number; end: number }): boolean =>
  yearly.test(text.slice(Math.max(0, start - clauseReach), Math.min(text.length, end + clauseReach / 3)));

/** Days of the moon are no calendar dates. */
const lunar = /^\s?\(?(?:âm lịch|al\b)/;

function candidates(context: DateContext): Candidate[] {
  const base = context.language.toLowerCase().split('-')[0] ?? 'und';
  const found: Candidate[] = [];
  for (const entry of patternsOf(base)) {
    const source = entry.ignoresCase ? context.lower : context.text;
    for (const match of source.matchAll(entry.pattern)) {
      const reading = entry.read(match, context);
      const isLunar = lunar.test(after(match, context, 12));
      if (reading && !isLunar)
        found.push({ start: match.index, end: match.index + match[0].length, reading });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function completed(
  date: CalendarDate,
  { past = false }: DateReading,
  published?: PublicationDay,
): CalendarDate {
  const isOpen = date.year === undefined && (date.month !== undefined || date.quarter !== undefined);
  if (!isOpen || !published) return date;
  const month = date.month ?? (date.quarter ?? 1) * 3 - 1;
  const { year } = withNearestYear({ ...date, month }, published, past ? 'past' : 'any');
  return year === undefined ? date : { ...date, year };
}

function dated({ start, end, reading }: Candidate, context: DateContext): FoundDate {
  const published = isYearly(context.text, { start, end }) ? undefined : context.published;
  const from = isoOf(completed(reading.from, reading, published));
  const to = reading.to && isoOf(completed(reading.to, reading, published));
  const iso = from && (to ? `${from.iso}/${to.iso}` : from.iso);
  const precision = to ? 'range' : (from?.precision ?? 'day');
  return { start, end, iso: iso ?? '', precision, relative: reading.relative === true };
}

/** Dates of a text, in order, none inside another; the longest of those that begin together. */
export function readDates(source: Omit<DateContext, 'lower'>): FoundDate[] {
  const context: DateContext = { ...source, lower: lowerCase(source.text) };
  const dates: FoundDate[] = [];
  let end = 0;
  for (const candidate of candidates(context)) {
    if (candidate.start < end) continue;
    dates.push(dated(candidate, context));
    end = candidate.end;
  }
  return dates;
}
