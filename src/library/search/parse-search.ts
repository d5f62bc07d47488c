import { foldWord, wordsOf } from './words';

export interface SearchWord {
  /** As typed, in lower case. */
  readonly exact: string;
  readonly plain: string;
  /** True while it may still be typed: no blank after it. */
  readonly isOpen: boolean;
}

export interface Search {
  readonly words: readonly SearchWord[];
  /** Words in quotes have to stand together. */
  readonly phrases: readonly (readonly SearchWord[])[];
}

const quoted = /["“”«»]([^"“”«»]+)["“”«»]/g;

const asWords = (text: string): readonly SearchWord[] =>
  wordsOf(text).map((exact) => ({ exact, plain: foldWord(exact), isOpen: false }));

/** Reads what was typed: words, of which the last may be unfinished, and phrases in quotes. */
export function parseSearch(typed: string): Search {
  const phrases = [...typed.matchAll(quoted)].map(([, inside = '']) => asWords(inside));
  const loose = typed.replace(quoted, ' ');
  const words = asWords(loose);
  const isTyping = /[\p{L}\p{M}\p{N}]$/u.test(loose);
  return {
    words: words.map((word, at) => ({ ...word, isOpen: isTyping && at === words.length - 1 })),
    phrases: phrases.filter((phrase) => phrase.length > 0),
  };
}
