import type { ReadingSettings, Typeface } from '@/settings';
import { useText } from '../i18n';

/** The reader brings its own faces; here the nearest that the machine has will do. */
const families: Record<Typeface, string> = {
  serif: '"Source Serif 4", Georgia, "Noto Serif", serif',
  sans: 'var(--interface)',
  lexend: 'Lexend, var(--interface)',
  andika: 'Andika, var(--interface)',
};

/** A few lines set as the reader will set them. */
export function ReadingPreview({ reading }: { readonly reading: ReadingSettings }) {
  const text = useText();
  const style = {
    fontFamily: families[reading.typeface],
    fontSize: `${reading.fontSizePx}px`,
    lineHeight: reading.lineHeight,
    letterSpacing: `${reading.letterSpacingEm}em`,
    wordSpacing: `${reading.wordSpacingEm}em`,
    textAlign: reading.alignment,
  };
  return (
    <figure class="preview" data-theme={reading.theme} aria-label={text('options_preview')}>
      <div style={style}>
        <p class="preview-title">{text('options_preview_title')}</p>
        <p style={{ maxWidth: `${reading.widthCharacters}ch` }}>{text('options_preview_text')}</p>
      </div>
    </figure>
  );
}
