import type { ReadingSettings, Typeface } from '@/settings';
import { useText } from '../i18n';

/** The faces that the reader brings, under the names of options-typefaces.css. */
const families: Record<Typeface, string> = {
  serif: '"Tin Sach serif", Georgia, "Noto Serif", serif',
  sans: 'var(--interface)',
  lexend: '"Tin Sach lexend", var(--interface)',
  andika: '"Tin Sach andika", var(--interface)',
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
        <p style={{ maxWidth: `${reading.widthCharacters * 0.48}em` }}>{text('options_preview_text')}</p>
      </div>
    </figure>
  );
}
