import latinExtItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2?inline';
import latinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?inline';
import latinItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?inline';
import latin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline';
import vietnameseItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-vietnamese-wght-italic.woff2?inline';
import vietnamese from '@fontsource-variable/source-serif-4/files/source-serif-4-vietnamese-wght-normal.woff2?inline';
import { fontFaces } from './font-parts';

/** Source Serif 4, upright and italic. */
export const serifFaces = (): readonly FontFace[] => [
  ...fontFaces('serif', { latin, latinExt, vietnamese }, { weight: '200 900' }),
  ...fontFaces(
    'serif',
    { latin: latinItalic, latinExt: latinExtItalic, vietnamese: vietnameseItalic },
    { weight: '200 900', style: 'italic' },
  ),
];
