import { type CalendarDate, isRealDay, type PublicationDay } from './calendar';

/** What a pattern found: one date, a span of two, or something that is no date but hides figures. */
export interface DateReading {
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
  /** Known only by the date of publication. */
  readonly relative?: boolean;
  /** The year is to be taken in the past. */
  readonly past?: boolean;
}

export interface DateContext {
  readonly text: string;
  /** The text in lower case, UTF-16 offsets kept. */
  readonly lower: string;
  readonly language: string;
  readonly published?: PublicationDay | undefined;
}

/** `read` returns undefined for no date at all; the text is then free for other patterns. */
export interface DatePattern {
  readonly pattern: RegExp;
  /** The pattern is in lower case and is tried on `lower`: V8 compiles it in half the time of /iu. */
  readonly ignoresCase?: boolean;
  readonly read: (match: RegExpMatchArray, context: DateContext) => DateReading | undefined;
}

export const number = (text: string | undefined): number | undefined =>
  text === undefined || text === '' ? undefined : Number(text);

/** A date if its day exists, without the parts that are not known. */
export function dateOf(
  parts: { [K in keyof CalendarDate]: CalendarDate[K] | undefined },
): CalendarDate | undefined {
  const { year, quarter, month, day } = parts;
  const known: CalendarDate = {
    ...(year === undefined ? {} : { year }),
    ...(quarter === undefined ? {} : { quarter }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
  return isRealDay(known) ? known : undefined;
}

/** A reading of one date, if it exists. */
export function single(parts: Parameters<typeof dateOf>[0]): DateReading | undefined {
  const from = dateOf(parts);
  return from && { from };
}

/** A reading of a span whose ends exist and are in order. */
export function span(
  from: Parameters<typeof dateOf>[0],
  to: Parameters<typeof dateOf>[0],
): DateReading | undefined {
  const [first, last] = [dateOf(from), dateOf(to)];
  return first && last && { from: first, to: last };
}

const year = (text: string): boolean => /^(?:1[5-9]|20|21)\d\d$/.test(text);

/** "2021-2025", "2022/23": two years, the second perhaps cut to its last two digits. */
export function yearSpan(first: string, second: string): DateReading | undefined {
  const last = second.length === 2 ? first.slice(0, 2) + second : second;
  if (!year(first) || !year(last)) return undefined;
  const [from, to] = [Number(first), Number(last)];
  return from < to && to - from <= 100 ? { from: { year: from }, to: { year: to } } : undefined;
}

export const isYear = year;

/** The text just before a match, in lower case, for a look at its context. */
export const before = (match: RegExpMatchArray, { lower }: DateContext, length = 24): string =>
  lower.slice(Math.max(0, (match.index ?? 0) - length), match.index);

export const after = (match: RegExpMatchArray, { lower }: DateContext, length = 24): string => {
  const end = (match.index ?? 0) + match[0].length;
  return lower.slice(end, end + length);
};
