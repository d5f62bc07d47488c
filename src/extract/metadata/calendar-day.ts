/** A day of the Gregorian calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayMs = 86_400_000;

export function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 1900 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Days before a month of the solar Hijri year: six months of 31 days, then of 30. */
const persianDays = (month: number): number => (month < 7 ? (month - 1) * 31 : 186 + (month - 7) * 30);

/** A day of the Persian calendar; its year begins on the 20th or 21st of March, as the platform's tables say. */
function fromPersian({ year, month, day }: Day): Day {
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { day: 'numeric', timeZone: 'UTC' });
  const guess = Date.UTC(year + 621, 2, 21) + (persianDays(month) + day - 1) * dayMs;
  const near = [guess, guess - dayMs, guess + dayMs];
  const time = near.find((at) => Number.parseInt(format.format(at), 10) === day) ?? guess;
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The Gregorian day of a written one: Thai pages count Buddhist years, Persian ones solar Hijri years. */
export function gregorian({ year, month, day }: Day): Day {
  if (year > 2400 && year < 2700) return { year: year - 543, month, day };
  if (year > 1340 && year < 1430) return fromPersian({ year, month, day });
  return { year: year < 100 ? year + (year < 70 ? 2000 : 1900) : year, month, day };
}
