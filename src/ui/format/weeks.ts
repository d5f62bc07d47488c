const dayMs = 86_400_000;

/** The Monday of an instant's week in UTC, "2026-09-14"; blank where there is no instant. */
export function weekOf(instant: string): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return '';
  const weekday = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - weekday * dayMs).toISOString().slice(0, 10);
}

/** All Mondays between two, both among them. */
export function weeksBetween(first: string, last: string): readonly string[] {
  const weeks: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 7 * dayMs)
    weeks.push(new Date(at).toISOString().slice(0, 10));
  return weeks;
}
