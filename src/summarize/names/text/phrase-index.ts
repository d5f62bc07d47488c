import { type Token, tokenize } from './token';

const plainGap = /^(?:\s|\. ?|\s?[-–&]\s?)$/;
const listGap = /^(?:\s|\. ?|\s?[-–&,]\s?)$/;

/** Finds the longest phrase of a table that begins at a word. */
export interface PhraseIndex {
  /** Number of words of the longest phrase at `from`; 0 if there is none. */
  readonly lengthAt: (tokens: readonly Token[], from: number) => number;
}

export interface PhraseIndexOptions {
  /** Compares lower case. */
  readonly ignoresCase?: boolean;
  /** Commas may stand inside a phrase. */
  readonly hasCommas?: boolean;
}

const wordsOf = (phrase: string): string[] => tokenize(phrase).flatMap(({ text }) => text.split(/[-‑&]/));
const plain = (word: string): string => word.replace(/’/g, "'").replace(/\.$/, '');

/** Indexes the phrases by their first word, so that a look-up costs the length of the phrase. */
export function phraseIndex(phrases: Iterable<string>, options: PhraseIndexOptions = {}): PhraseIndex {
  const gap = options.hasCommas ? listGap : plainGap;
  const keyOf = (word: string) => (options.ignoresCase ? plain(word).toLowerCase() : plain(word));
  const keys = new Set<string>();
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const words = wordsOf(phrase).map(keyOf);
    const first = words[0];
    if (first === undefined) continue;
    keys.add(words.join(' '));
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return {
    lengthAt(tokens, from) {
      const first = tokens[from];
      const max = first ? (longest.get(headWord(keyOf(first.text))) ?? 0) : 0;
      let key = '';
      let best = 0;
      let count = 0;
      for (let i = from; i < tokens.length && count < max; i++) {
        const token = tokens[i];
        if (!token || (i > from && !gap.test(token.gap))) break;
        const words = keyOf(token.text).split(/[-‑&]/);
        count += words.length;
        key = key ? `${key} ${words.join(' ')}` : words.join(' ');
        if (keys.has(key)) best = i - from + 1;
      }
      return best;
    },
  };
}

const headWord = (word: string): string => word.split(/[-‑&]/)[0] ?? word;
