/** Vietnamese newspapers write 15/4/2024; other languages get their long form. */
const dateStyles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  vi: { day: 'numeric', month: 'numeric', year: 'numeric' },
};
const longDate: Intl.DateTimeFormatOptions = { dateStyle: 'long' };

interface Formats {
  readonly day: Intl.DateTimeFormat;
  readonly clock: Intl.DateTimeFormat;
}

/** Cache by language: making a format takes longer than all else about a date. */
const formats = new Map<string, Formats>();

function formatsOf(language: string): Formats {
  const known = formats.get(language);
  if (known) return known;
  const timeZone = 'UTC';
  const made = {
    day: new Intl.DateTimeFormat(language, { ...(dateStyles[language] ?? longDate), timeZone }),
    clock: new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone }),
  };
  formats.set(language, made);
  return made;
}

const isoPattern = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/;

/**
 * A date of an article in the interface's language, in the publisher's own clock time: "15/4/2024, 10:10".
 * Takes ISO 8601 with offset, or a plain day; anything else gives ''.
 */
export function dateLine(iso: string, language: string): string {
  const [, day, time] = isoPattern.exec(iso) ?? [];
  const moment = new Date(`${day ?? ''}T${time ?? '00:00'}:00Z`);
  if (Number.isNaN(moment.getTime())) return '';
  const { day: days, clock } = formatsOf(language);
  return time === undefined ? days.format(moment) : `${days.format(moment)}, ${clock.format(moment)}`;
}

/** The day part of an ISO 8601 date, '' where there is none. */
export const dayOf = (iso: string): string => isoPattern.exec(iso)?.[1] ?? '';
