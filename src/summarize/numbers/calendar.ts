import type { DatePrecision } from '@/article';

/** A date as far as a text states it. */
export interface CalendarDate {
  readonly year?: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
}

export interface IsoDate {
  readonly iso: string;
  readonly precision: DatePrecision;
}

/** The day of publication, in the publisher's own time zone. */
export interface PublicationDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const two = (n: number): string => String(n).padStart(2, '0');
const dayMs = 86_400_000;

export const isRealDay = ({ year = 2000, month = 1, day = 1 }: CalendarDate): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** ISO 8601 of what is known: "2024-04-15", "2024-04", "2024-Q1", "2024"; "--04-15" without a year. */
export function isoOf({ year, quarter, month, day }: CalendarDate): IsoDate | undefined {
  const prefix = year === undefined ? '--' : `${String(year).padStart(4, '0')}-`;
  if (quarter !== undefined)
    return year === undefined ? undefined : { iso: `${prefix}Q${quarter}`, precision: 'quarter' };
  if (month !== undefined && day !== undefined)
    return { iso: `${prefix}${two(month)}-${two(day)}`, precision: 'day' };
  if (month !== undefined) return { iso: `${prefix}${two(month)}`, precision: 'month' };
  return year === undefined ? undefined : { iso: prefix.slice(0, -1), precision: 'year' };
}

/** The day in an article's ISO 8601 date of publication, `undefined` if it is blank or broken. */
export function publicationDay(published: string): PublicationDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  return year && month && day && isRealDay({ year, month, day }) ? { year, month, day } : undefined;
}

const timeOf = ({ year = 0, month = 1, day = 15 }: CalendarDate): number => Date.UTC(year, month - 1, day);

/** News tells of the past more than of the future, so a day ahead counts as twice as far away. */
const futureFactor = 2;

/** A day so far back that a text which says "will" before it cannot mean it. */
const longPastMs = 60 * dayMs;

/** The date with the year that brings it nearest to the day of publication. */
export function withNearestYear(
  date: CalendarDate,
  published: PublicationDay,
  direction: 'past' | 'ahead' | 'any' = 'any',
): CalendarDate {
  const now = timeOf(date.day === undefined ? { ...published, day: 15 } : published);
  const distance = (year: number): number => {
    const ahead = timeOf({ ...date, year }) - now;
    if (ahead <= 0) return direction === 'ahead' && -ahead > longPastMs ? Number.POSITIVE_INFINITY : -ahead;
    return direction === 'past' ? Number.POSITIVE_INFINITY : ahead * futureFactor;
  };
  const years = [published.year, published.year - 1, published.year + 1];
  const [year] = years.sort((a, b) => distance(a) - distance(b));
  return year === undefined ? date : { ...date, year };
}

/** The day so many days before or after. */
export function shiftedDay(from: PublicationDay, days: number): CalendarDate {
  const date = new Date(timeOf(from) + days * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The month so many months before or after. */
export function shiftedMonth({ year, month }: PublicationDay, months: number): CalendarDate {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

/** Monday is 1, Sunday 7 (ISO 8601). */
export const weekdayOf = (day: PublicationDay): number => new Date(timeOf(day)).getUTCDay() || 7;
