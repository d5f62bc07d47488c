import latinExt from '@fontsource-variable/lexend/files/lexend-latin-ext-wght-normal.woff2?inline';
import latin from '@fontsource-variable/lexend/files/lexend-latin-wght-normal.woff2?inline';
import vietnamese from '@fontsource-variable/lexend/files/lexend-vietnamese-wght-normal.woff2?inline';
import { fontFaces } from './font-parts';

/** Lexend, which has no italic. */
export const lexendFaces = (): readonly FontFace[] =>
  fontFaces('lexend', { latin, latinExt, vietnamese }, { weight: '100 900' });
