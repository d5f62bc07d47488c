export interface Transfers {
  add(transfer: string, part: string): void;
  /** The whole text, once; undefined where no part of it is here. */
  take(transfer: string): string | undefined;
}

/**
 * Texts on their way in parts, as messages may hold 64 MB at most. Memory only, and one at a time: if the
 * background dies the transfer is gone, the import fails, and nothing has been written.
 */
export function createTransfers(): Transfers {
  let current: { readonly transfer: string; readonly parts: string[] } | undefined;
  return {
    add: (transfer, part) => {
      if (current?.transfer !== transfer) current = { transfer, parts: [] };
      current.parts.push(part);
    },
    take: (transfer) => {
      if (current?.transfer !== transfer) return undefined;
      const text = current.parts.join('');
      current = undefined;
      return text;
    },
  };
}
