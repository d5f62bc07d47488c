import type { Found, Placed } from '../text/found';

/** Finds that mean the same thing, in the order of the text. */
export interface Group<T extends Found> {
  readonly words: readonly string[];
  readonly finds: Placed<T>[];
}

const isShouted = (name: string): boolean => name === name.toUpperCase();

/** The longest of the names, of equals the first that is not in capitals only. */
export function longestName(finds: readonly { readonly name: string }[]): string {
  return finds.reduce((best, { name }) => {
    if (name.length !== best.length) return name.length > best.length ? name : best;
    return isShouted(best) && !isShouted(name) ? name : best;
  }, '');
}

/** The first text that is not blank. */
export const firstOf = <T>(finds: readonly T[], pick: (find: T) => string): string =>
  finds.map(pick).find((text) => text !== '') ?? '';
