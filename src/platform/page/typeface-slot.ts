import type { FontFile } from '@/reader';
import type { Typeface } from '@/settings';

/** Where the typefaces' scripts leave their files: in the scripts' own world, which pages cannot see. */
const slotOf = (typeface: Typeface): symbol => Symbol.for(`tin-sach.typeface.${typeface}`);

type Files = () => readonly FontFile[];

/** Called by the script of a typeface. */
export function offerTypeface(typeface: Typeface, files: Files, world: object = globalThis): void {
  Object.defineProperty(world, slotOf(typeface), { value: files, configurable: true });
}

/** Files of a typeface, or null while its script is not there. */
export const offeredTypeface = (typeface: Typeface, world: object = globalThis): readonly FontFile[] | null =>
  (world as Readonly<Record<symbol, Files | undefined>>)[slotOf(typeface)]?.() ?? null;
