import type { Figure } from '@/article';

/** A figure as a person wrote it, without its place in a text. */
export type OwnFigure = Omit<Figure, 'what' | 'span'>;

const digits = String.raw`\d(?:[\d.,]*\d)?`;
/** A number, or the two ends of a range. */
const number = new RegExp(`(?<![\\p{L}\\d])([-−]?${digits})(?:\\s*[-–]\\s*(${digits}))?`, 'u');
const about = /(?:khoảng|chừng|gần|hơn|trên|about|around|nearly|almost|over|more than|≈|~)\s*$/i;

/** "," in most of Europe and in Vietnamese; where the language is not known, ".". */
function decimalSign(language: string): string {
  const isTag = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language);
  const parts = new Intl.NumberFormat(isTag ? language : 'en').formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

/** A grouping sign stands before three digits; before more or fewer it can only be meant as the decimal sign. */
function numberOf(typed: string, language: string): number {
  const group = decimalSign(language) === ',' ? '.' : ',';
  const plain = typed
    .replace('−', '-')
    .replace(/[.,](?=\d{3}(?!\d))/g, (sign) => (sign === group ? '' : sign));
  return Number(plain.replace(',', '.'));
}

/** Reads "gần 5,5 ha" as its language writes numbers; undefined where there is no number in it. */
export function ownFigure(raw: string, language: string): OwnFigure | undefined {
  const found = number.exec(raw);
  const [whole = '', from = '', to] = found ?? [];
  const [value, upper] = [numberOf(from, language), to === undefined ? undefined : numberOf(to, language)];
  if (!found || !Number.isFinite(value) || Number.isNaN(upper)) return undefined;
  return {
    ...{ raw, value, unit: raw.slice(found.index + whole.length).trim() },
    ...(upper !== undefined && { upper }),
    approximate: about.test(raw.slice(0, found.index)),
  };
}
