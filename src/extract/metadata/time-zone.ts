import { zoneOfDomain, zoneOfLanguage } from './time-zones-table';

const vietnam = 'Asia/Ho_Chi_Minh';

/** IANA zone of a page's local times, '' where the country has several or is unknown. */
export function zoneOfPage(url: URL, language: string): string {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  if (primary === 'vi') return vietnam;
  return zoneOfDomain[url.hostname.split('.').at(-1) ?? ''] ?? zoneOfLanguage[primary] ?? '';
}

const two = (value: number): string => String(Math.abs(value)).padStart(2, '0');

/** "+07:00" for 420. */
export const offsetText = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;

/** Cache, one per zone: making one takes far longer than its use. */
const formatCache = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format =
    formatCache.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formatCache.set(timeZone, format);
  return format;
}

/** Offset of a zone at a local time ("2024-04-15T10:10:00"), as "+07:00". */
export function offsetAt(zone: string, local: string): string {
  const instant = new Date(`${local}Z`);
  const name = formatOf(zone)
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return name?.replace('GMT', '') || '+00:00';
}
