import type { ReadingSettings } from '@/settings';
import type { MessageKey } from '@/ui';

type Labels<K extends 'typeface' | 'theme' | 'alignment'> = Readonly<Record<ReadingSettings[K], MessageKey>>;

export const typefaceLabels: Labels<'typeface'> = {
  serif: 'reader_typeface_serif',
  sans: 'reader_typeface_sans',
  lexend: 'reader_typeface_lexend',
  andika: 'reader_typeface_andika',
};

export const themeLabels: Labels<'theme'> = {
  auto: 'reader_theme_auto',
  light: 'reader_theme_light',
  sepia: 'reader_theme_sepia',
  dark: 'reader_theme_dark',
  contrast: 'reader_theme_contrast',
};

export const alignmentLabels: Labels<'alignment'> = {
  start: 'reader_alignment_start',
  justify: 'reader_alignment_justify',
};
