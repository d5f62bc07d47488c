import { dateFormatter } from './formatters';

const dayOf = /^(\d{4})-(\d{2})-(\d{2})/;
const timeOf = /T(\d{2}):(\d{2})/;

/**
 * The day of an ISO 8601 value as its writer's calendar has it: the offset of the newspaper is kept, not
 * turned into the reader's own. What is no full day comes back as it was.
 */
export function formatDay(iso: string, language: string): string {
  const day = dayOf.exec(iso);
  if (!day) return iso;
  const at = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]));
  const month = language === 'vi' ? 'numeric' : 'short';
  return dateFormatter(language, {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at);
}

/** Day and, where it is known, the time on the newspaper's clock: "15/4/2024, 10:10", as the reader has it. */
export function formatMoment(iso: string, language: string): string {
  const time = timeOf.exec(iso);
  const day = formatDay(iso, language);
  if (!time) return day;
  const at = Date.UTC(2000, 0, 1, Number(time[1]), Number(time[2]));
  return `${day}, ${dateFormatter(language, { timeStyle: 'short', timeZone: 'UTC' }).format(at)}`;
}

/** "2025-08" as "8/2025" or "Aug 2025"; "--08-12", a day of an unknown year, as "12/8" or "Aug 12". */
function formatPart(iso: string, language: string): string {
  const month = /^(\d{4})-(\d{2})$/.exec(iso);
  const day = /^--(\d{2})-(\d{2})$/.exec(iso);
  if (!month && !day) return formatDay(iso, language);
  const at = month
    ? Date.UTC(Number(month[1]), Number(month[2]) - 1)
    : Date.UTC(2000, Number(day?.[1]) - 1, Number(day?.[2]));
  const long = language === 'vi' ? 'numeric' : 'short';
  const rest = month ? ({ year: 'numeric' } as const) : ({ day: 'numeric' } as const);
  return dateFormatter(language, { month: long, ...rest, timeZone: 'UTC' }).format(at);
}

/** A date of the text: days and months in the reader's language, "a/b" as a range, all else as ISO has it. */
export function formatMention(iso: string, language: string): string {
  return iso
    .split('/')
    .map((part) => formatPart(part, language))
    .join(' – ');
}

/** An instant of our own records, in the reader's own time zone. */
export function formatInstant(iso: string, language: string): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  return dateFormatter(language, { dateStyle: 'short', timeStyle: 'short' }).format(at);
}
