import type { Typeface } from '@/settings';
import { unicodeRanges } from './unicode-ranges-table';

/** `data:` addresses of one cut of a typeface, by part. */
export type FontParts = Readonly<Record<keyof typeof unicodeRanges, string>>;

/** Name of a shipped typeface, as the style sheet has it. */
const familyName = (typeface: Typeface): string => `Tin Sach ${typeface}`;

/** A plain loop: `Uint8Array.from` with a callback takes ten times as long, before the first line is shown. */
function bytesOf(address: string): ArrayBuffer {
  const binary = atob(address.slice(address.indexOf(',') + 1));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes.buffer;
}

/**
 * The faces of one cut, of bytes, so that no page can ask for them; they belong to no document yet. A browser takes
 * the last face whose range holds a character: Vietnamese stands last, so that its letters come from one file and
 * fit together. `weight` is as in CSS: "400", or "200 900" for a variable font.
 */
export function fontFaces(
  typeface: Typeface,
  parts: FontParts,
  { weight, style = 'normal' }: { readonly weight: string; readonly style?: 'normal' | 'italic' },
): readonly FontFace[] {
  const face = (part: keyof FontParts): FontFace =>
    new FontFace(familyName(typeface), bytesOf(parts[part]), {
      unicodeRange: unicodeRanges[part],
      weight,
      style,
      display: 'swap',
    });
  return (['latinExt', 'latin', 'vietnamese'] as const).map(face);
}
