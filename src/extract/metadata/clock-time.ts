import { offsetText } from './time-zone';
import { abbreviationOffsets } from './time-zones-table';

const two = (value: number): string => String(value).padStart(2, '0');

const latin =
  /(?<![\d.:/-])(\d{1,2})\s?(?:[:h]|[.](?=\d{2}\s*(?:uhr|h\b|am|pm|a\.m|p\.m|wib|น)))\s?([0-5]\d)(?::([0-5]\d))?(?![\d/])(?:\s?([ap])\.?\s?m\b|\s?(sa|ch)\b)?/i;
const eastAsian = /(?<!\d)(\d{1,2})\s*[時时시]\s*(\d{1,2})\s*[分분]()()/;

/** "10:10", "10h10", "17:17:05", "5.04 pm", "5:04 CH", "下午 5:04" as "17:04:00"; '' where there is none. */
export function clockOf(text: string): string {
  const found = latin.exec(text) ?? eastAsian.exec(text);
  if (!found) return '';
  const isAfternoon = /p/i.test(found[4] ?? '') || /ch/i.test(found[5] ?? '') || /下午|오후|午後/.test(text);
  const isMorning = /a/i.test(found[4] ?? '') || /sa/i.test(found[5] ?? '') || /上午|오전|午前/.test(text);
  const written = +(found[1] ?? 0);
  const hour = isAfternoon && written < 12 ? written + 12 : isMorning && written === 12 ? 0 : written;
  const minute = +(found[2] ?? 0);
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}:${found[3] || '00'}` : '';
}

/** The offset that is written beside a time: "+0700", "GMT+7", "(UTC +07:00)", "CEST"; '' where there is none. */
export function writtenOffset(text: string): string {
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
