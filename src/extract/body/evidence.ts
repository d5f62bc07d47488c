/** Texts beside the page's own that speak for the body. */
export interface Evidence {
  readonly title: string;
  /** meta, og or JSON-LD description. */
  readonly description: string;
  /** JSON-LD articleBody. */
  readonly articleBody: string;
}

const word = /[\p{L}\p{N}\p{M}]+/gu;

export const wordsOf = (text: string): string[] => text.normalize('NFC').toLowerCase().match(word) ?? [];

/** Hashes of the word pairs of a text; a page's runs are compared with it. */
export function pairsOf(words: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < words.length; i++) pairs.add(`${words[i]} ${words[i + 1]}`);
  return pairs;
}

/** Share of the text's word pairs that are in `pairs`. */
export function coverage(words: readonly string[], pairs: ReadonlySet<string>): number {
  if (words.length < 2) return 0;
  let found = 0;
  for (let i = 0; i + 1 < words.length; i++) if (pairs.has(`${words[i]} ${words[i + 1]}`)) found++;
  return found / (words.length - 1);
}
