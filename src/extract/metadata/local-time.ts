import { offsetAt, offsetText } from './time-zone';

/** Offsets go by half hours nearly everywhere; quarters would let in times of other events. */
const stepMs = 30 * 60_000;
const farthestMs = 14 * 3_600_000;

/** True for an instant whose own clock is unknown: it is stated in UTC. */
export const isInUtc = (stated: string): boolean => /T.*(?:Z|[+-]00:00)$/.test(stated);

/**
 * An instant that is stated in UTC, as the clock that the page shows beside its headline: that clock's distance
 * from UTC is the paper's offset. `visible` are ISO times, of which only the wall clock counts. Unchanged where
 * none fits.
 */
export function inLocalTime(stated: string, visible: Iterable<string>): string {
  const instant = Date.parse(stated);
  if (!isInUtc(stated) || Number.isNaN(instant)) return stated;
  for (const shown of visible) {
    const clock = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)/.exec(shown)?.[1];
    if (!clock) continue;
    const away = Date.parse(`${clock}Z`) - Math.floor(instant / 60_000) * 60_000;
    const isOffset = away % stepMs === 0 && Math.abs(away) <= farthestMs && away !== 0;
    if (isOffset) return `${new Date(instant + away).toISOString().slice(0, 19)}${offsetText(away / 60_000)}`;
  }
  return stated;
}

/** A day that was stored as midnight of the paper's own zone and is stated in UTC: the day in that zone. */
export function atOwnMidnight(stated: string, zone: string): string {
  const instant = Date.parse(stated);
  // Offsets go by quarters of an hour: midnight elsewhere is a quarter past, half past or a full hour in UTC.
  if (!zone || !isInUtc(stated) || Number.isNaN(instant) || instant % 900_000 !== 0) return stated;
  const offset = offsetAt(zone, stated.slice(0, 19));
  const sign = offset.startsWith('-') ? -1 : 1;
  const minutes = sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
  const local = new Date(instant + minutes * 60_000).toISOString().slice(0, 19);
  return local.endsWith('T00:00:00') ? local + offset : stated;
}
