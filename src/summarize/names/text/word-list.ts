/** Words that can be asked for. */
export interface WordSet {
  readonly has: (word: string) => boolean;
}

/**
 * The words of a table written as running text. Cut when first asked: the background starts cold for
 * each use, and a text needs only the tables of its language.
 */
export function wordSet(text: string): WordSet {
  let words: ReadonlySet<string> | undefined;
  return {
    has(word) {
      words ??= new Set(text.split(/\s+/));
      return word !== '' && words.has(word);
    },
  };
}

/** The phrases of a table written as lines or between commas. */
export function phraseList(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

/** The same, cut when they are first asked for. */
export const phrases = (text: string): Iterable<string> => ({
  [Symbol.iterator]: () => phraseList(text)[Symbol.iterator](),
});

/** Several lists as one. */
export const joined = (...lists: readonly Iterable<string>[]): Iterable<string> => ({
  *[Symbol.iterator]() {
    for (const list of lists) yield* list;
  },
});
