import latinExt from '@fontsource-variable/lexend/files/lexend-latin-ext-wght-normal.woff2?inline';
import latin from '@fontsource-variable/lexend/files/lexend-latin-wght-normal.woff2?inline';
import vietnamese from '@fontsource-variable/lexend/files/lexend-vietnamese-wght-normal.woff2?inline';
import type { FontFile } from '../reader-options';
import { fontFiles } from './font-parts';

/** Lexend, which has no italic. */
export const lexendFiles = (): readonly FontFile[] => fontFiles({ latin, latinExt, vietnamese }, '100 900');
