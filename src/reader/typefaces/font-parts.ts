import type { FontFile } from '../reader-options';
import { unicodeRanges } from './unicode-ranges-table';

/** `data:` addresses of one cut of a typeface, by part. */
export type FontParts = Readonly<Record<keyof typeof unicodeRanges, string>>;

const bytesOf = (address: string): ArrayBuffer =>
  Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (character) => character.charCodeAt(0))
    .buffer;

/**
 * The files of one cut. A browser takes the last face whose range holds a character: Vietnamese stands last,
 * so that its letters come from one file and fit together.
 */
export function fontFiles(
  parts: FontParts,
  weight: string,
  style: 'normal' | 'italic' = 'normal',
): readonly FontFile[] {
  return (['latinExt', 'latin', 'vietnamese'] as const).map((part) => ({
    data: bytesOf(parts[part]),
    unicodeRange: unicodeRanges[part],
    weight,
    style,
  }));
}
