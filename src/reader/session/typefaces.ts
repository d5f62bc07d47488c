import type { Typeface } from '@/settings';
import type { FontFile, ReaderActions } from '../reader-options';

/** Family name of a loaded typeface, as the style sheet has it. */
const familyName = (typeface: Typeface): string => `Tin Sach ${typeface}`;

export interface TypefaceLoader {
  /** True where the typeface can be used. */
  readonly load: (typeface: Typeface) => Promise<boolean>;
  readonly unload: () => void;
}

/**
 * Gives the document the typefaces that the reader uses, as FontFace objects made of bytes: no address that
 * a page could ask for. They are taken away with the reader.
 */
export function createTypefaceLoader(
  document: Document,
  loadFont: ReaderActions['loadFont'],
): TypefaceLoader {
  const view = document.defaultView;
  const added: FontFace[] = [];
  const pending = new Map<Typeface, Promise<boolean>>();
  const add = (typeface: Typeface, { data, unicodeRange, weight, style }: FontFile): void => {
    if (!view) return;
    const face = new view.FontFace(familyName(typeface), data, {
      weight: weight ?? '200 900',
      style: style ?? 'normal',
      display: 'swap',
      ...(unicodeRange === undefined ? {} : { unicodeRange }),
    });
    document.fonts.add(face);
    added.push(face);
  };
  const fetchFiles = async (typeface: Typeface): Promise<boolean> => {
    try {
      const loaded = await loadFont?.(typeface);
      if (!loaded) return false;
      for (const file of loaded) add(typeface, file);
      return true;
    } catch (refused) {
      // A damaged file, or a browser that keeps fonts from content scripts: the system's face serves.
      void refused;
      return false;
    }
  };
  const load = (typeface: Typeface): Promise<boolean> => {
    const loading = pending.get(typeface) ?? fetchFiles(typeface);
    pending.set(typeface, loading);
    return loading;
  };
  const unload = (): void => {
    for (const face of added) document.fonts.delete(face);
  };
  return { load, unload };
}
