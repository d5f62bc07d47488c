/**
 * A table in which the words of a page are looked up: it has no prototype, so that a page's "constructor" or
 * "toString" is not found in it.
 */
export const wordTable = <T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null), entries);
