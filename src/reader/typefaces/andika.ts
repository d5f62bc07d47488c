import latin from '@fontsource/andika/files/andika-latin-400-normal.woff2?inline';
import latinBold from '@fontsource/andika/files/andika-latin-700-normal.woff2?inline';
import latinExt from '@fontsource/andika/files/andika-latin-ext-400-normal.woff2?inline';
import latinExtBold from '@fontsource/andika/files/andika-latin-ext-700-normal.woff2?inline';
import vietnamese from '@fontsource/andika/files/andika-vietnamese-400-normal.woff2?inline';
import vietnameseBold from '@fontsource/andika/files/andika-vietnamese-700-normal.woff2?inline';
import type { FontFile } from '../reader-options';
import { fontFiles } from './font-parts';

/**
 * Andika, made by SIL for new readers: letters that are easily taken for each other differ. Of the
 * candidates for easier reading it and Lexend have the whole of Vietnamese.
 */
export const andikaFiles = (): readonly FontFile[] => [
  ...fontFiles({ latin, latinExt, vietnamese }, '400'),
  ...fontFiles({ latin: latinBold, latinExt: latinExtBold, vietnamese: vietnameseBold }, '700'),
];
