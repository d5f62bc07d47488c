import type { FontFile } from '../reader-options';
import { unicodeRanges } from './unicode-ranges-table';

/** `data:` addresses of one cut of a typeface, by part. */
export type FontParts = Readonly<Record<keyof typeof unicodeRanges, string>>;

/** A plain loop: `Uint8Array.from` with a callback takes ten times as long, before the first line is shown. */
function bytesOf(address: string): ArrayBuffer {
  const binary = atob(address.slice(address.indexOf(',') + 1));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes.buffer;
}

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
