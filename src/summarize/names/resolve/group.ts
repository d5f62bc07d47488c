import type { Found, Placed } from '../text/found';

/** Finds that mean the same thing, in the order of the text. */
export interface Group<T extends Found> {
  readonly words: readonly string[];
  readonly finds: Placed<T>[];
}

/** The longest of the names, the first of equals. */
export function longestName(finds: readonly { readonly name: string }[]): string {
  return finds.reduce((best, { name }) => (name.length > best.length ? name : best), '');
}

/** The first text that is not blank. */
export const firstOf = <T>(finds: readonly T[], pick: (find: T) => string): string =>
  finds.map(pick).find((text) => text !== '') ?? '';
