import type { Figure } from '@/article';
import { numberFormatter } from './formatters';

/** "1.432" in Vietnamese, "1,432" in English. */
export function formatNumber(value: number, language: string): string {
  return numberFormatter(language, { maximumFractionDigits: 6 }).format(value);
}

const shortFrom = 1_000_000;

/** Large round numbers in words, "48 tỷ" or "48 billion", where that loses no digit. */
function formatAmount(value: number, language: string): string {
  const short = numberFormatter(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 3,
  });
  const scale = 10 ** (Math.floor(Math.log10(Math.abs(value)) / 3) * 3);
  const isShort = Math.abs(value) >= shortFrom && Number.isInteger((value / scale) * 1000);
  return isShort ? short.format(value) : formatNumber(value, language);
}

/** The value of a figure, of a range both ends; "≈" before an approximate one. */
export function formatValue(figure: Figure, language: string): string {
  const { value, upper, approximate } = figure;
  const range = upper === undefined ? '' : `–${formatAmount(upper, language)}`;
  return `${approximate ? '≈ ' : ''}${formatAmount(value, language)}${range}`;
}

const units = ['B', 'kB', 'MB', 'GB'] as const;

/** Bytes in decimal units: 1 kB is 1,000 bytes. */
export function formatBytes(bytes: number, language: string): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const digits = step === 0 ? 0 : 1;
  const number = numberFormatter(language, { maximumFractionDigits: digits }).format(bytes / 1000 ** step);
  return `${number} ${units[step]}`;
}
