import latin from '@fontsource/andika/files/andika-latin-400-normal.woff2?inline';
import latinBold from '@fontsource/andika/files/andika-latin-700-normal.woff2?inline';
import latinExt from '@fontsource/andika/files/andika-latin-ext-400-normal.woff2?inline';
import latinExtBold from '@fontsource/andika/files/andika-latin-ext-700-normal.woff2?inline';
import vietnamese from '@fontsource/andika/files/andika-vietnamese-400-normal.woff2?inline';
import vietnameseBold from '@fontsource/andika/files/andika-vietnamese-700-normal.woff2?inline';
import { fontFaces } from './font-parts';

/**
 * Andika, made by SIL for new readers: letters that are easily taken for each other differ. Of the
 * candidates for easier reading it and Lexend have the whole of Vietnamese.
 */
export const andikaFaces = (): readonly FontFace[] => [
  ...fontFaces('andika', { latin, latinExt, vietnamese }, { weight: '400' }),
  ...fontFaces(
    'andika',
    { latin: latinBold, latinExt: latinExtBold, vietnamese: vietnameseBold },
    { weight: '700' },
  ),
];
