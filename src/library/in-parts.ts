/** How many whole records are read or written at once: some megabytes, so that messages and memory stay small. */
export const recordsAtOnce = 200;

/** A list in parts of at most `size` items. */
export function inParts<T>(items: readonly T[], size: number = recordsAtOnce): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
