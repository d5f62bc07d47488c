import type { ReadingSettings } from '@/settings';

/** System faces behind each typeface, all with the whole of Vietnamese. */
const stacks: Readonly<Record<ReadingSettings['typeface'], string>> = {
  serif:
    '"Tin Sach serif", "Source Serif 4", "Source Serif Pro", Charter, "Noto Serif", Georgia, "Times New Roman", serif',
  sans: '"Tin Sach sans", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  lexend: '"Tin Sach lexend", Lexend, system-ui, sans-serif',
  andika: '"Tin Sach andika", Andika, system-ui, sans-serif',
};

/**
 * Puts the reading settings on the dialog, as the theme's name and custom properties. Not on the host, which the
 * page can see and style.
 */
export function applyLook(dialog: HTMLElement, reading: ReadingSettings): void {
  dialog.setAttribute('data-theme', reading.theme);
  const properties: Readonly<Record<string, string>> = {
    '--text-face': stacks[reading.typeface],
    '--text-size': `${reading.fontSizePx}px`,
    '--text-width': String(reading.widthCharacters),
    '--text-line': String(reading.lineHeight),
    '--text-letter': `${reading.letterSpacingEm}em`,
    '--text-word': `${reading.wordSpacingEm}em`,
  };
  for (const [name, value] of Object.entries(properties)) dialog.style.setProperty(name, value);
}
