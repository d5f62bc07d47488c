import type { FontFaces } from '@/reader';
import type { Typeface } from '@/settings';

/** Where the typefaces' scripts leave their faces: in the scripts' own world, which pages cannot see. */
const slotOf = (typeface: Typeface): symbol => Symbol.for(`tin-sach.typeface.${typeface}`);

/** Called by the script of a typeface. */
export function offerTypeface(typeface: Typeface, faces: FontFaces, world: object = globalThis): void {
  Object.defineProperty(world, slotOf(typeface), { value: faces, configurable: true });
}

/** Faces of a typeface, or null while its script is not there. */
export const offeredTypeface = (typeface: Typeface, world: object = globalThis): FontFaces =>
  (world as Readonly<Record<symbol, FontFaces | undefined>>)[slotOf(typeface)] ?? null;
