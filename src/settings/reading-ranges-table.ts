import type { ReadingSettings } from './settings';

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export type NumericReadingKey = {
  [K in keyof ReadingSettings]: ReadingSettings[K] extends number ? K : never;
}[keyof ReadingSettings];

/**
 * Ranges of the reader's sliders. Line height starts at 1.3 since stacked Vietnamese diacritics (Ắ, Ộ)
 * need it; the upper ends meet WCAG 2.2, 1.4.12 (line 1.5, letter 0.12 em, word 0.16 em).
 */
export const readingRanges: Readonly<Record<NumericReadingKey, Range>> = {
  fontSizePx: { min: 14, max: 44, step: 1 },
  widthCharacters: { min: 40, max: 100, step: 2 },
  lineHeight: { min: 1.3, max: 2.4, step: 0.1 },
  letterSpacingEm: { min: 0, max: 0.2, step: 0.01 },
  wordSpacingEm: { min: 0, max: 0.5, step: 0.02 },
};
