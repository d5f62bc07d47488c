import type { Typeface } from '@/settings';
import type { FontFaces, ReaderActions } from '../reader-options';

export interface TypefaceLoader {
  /** True where the typeface can be used. */
  readonly load: (typeface: Typeface) => Promise<boolean>;
  readonly unload: () => void;
}

/**
 * Gives the document the typefaces that the reader uses; they are taken away with the reader. Faces at hand are
 * added before `load` comes back, so that the first layout has them.
 */
export function createTypefaceLoader(
  document: Document,
  loadFont: ReaderActions['loadFont'],
): TypefaceLoader {
  const added: FontFace[] = [];
  const pending = new Map<Typeface, Promise<boolean>>();
  let isOver = false;
  const use = (faces: FontFaces): boolean => {
    if (isOver) return false; // faces that come after the reader has gone must not stay in the page
    for (const face of faces ?? []) {
      document.fonts.add(face);
      added.push(face);
    }
    return faces !== null;
  };
  const bring = async (typeface: Typeface): Promise<boolean> => {
    try {
      const given = loadFont?.(typeface) ?? null;
      return use(given instanceof Promise ? await given : given);
    } catch (refused) {
      // A damaged file, or a browser that keeps fonts from content scripts: the system's face serves.
      void refused;
      return false;
    }
  };
  const load = (typeface: Typeface): Promise<boolean> => {
    const loading = pending.get(typeface) ?? bring(typeface);
    pending.set(typeface, loading);
    return loading;
  };
  const unload = (): void => {
    isOver = true;
    for (const face of added) document.fonts.delete(face);
  };
  return { load, unload };
}
