import { isPlainPhrase } from '../text/letters';
import { type Token, tokenize } from './tokens';

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

type Groups<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/**
 * Phrases of one or more tokens, found by their first or their last one. Each index is built when it
 * is first asked: the background starts cold for each use.
 */
export interface PhraseTable<T> {
  readonly byFirst: () => Groups<T>;
  readonly byLast: () => Groups<T>;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** Number of tokens. */
  readonly length: number;
}

function grouped<T>(phrases: readonly Phrase<T>[], at: 0 | -1): Map<string, Phrase<T>[]> {
  const groups = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const key = phrase.words.at(at) ?? '';
    const group = groups.get(key);
    if (group) group.push(phrase);
    else groups.set(key, [phrase]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length);
  return groups;
}

function wordsOf(phrase: string): readonly string[] {
  return isPlainPhrase(phrase)
    ? phrase.normalize('NFC').toLowerCase().split(' ')
    : tokenize(phrase).map(({ lower }) => lower);
}

export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  let phrases: readonly Phrase<T>[] | undefined;
  let byFirst: Groups<T> | undefined;
  let byLast: Groups<T> | undefined;
  const cut = () => {
    phrases ??= [...entries].map(([phrase, value]) => ({ words: wordsOf(phrase), value }));
    return phrases;
  };
  return {
    byFirst() {
      byFirst ??= grouped(cut(), 0);
      return byFirst;
    },
    byLast() {
      byLast ??= grouped(cut(), -1);
      return byLast;
    },
  };
}

/** A table whose phrases have nothing to say but that they are there. */
export const phraseSet = (phrases: Iterable<string>): PhraseTable<true> =>
  phraseTable([...phrases].map((phrase) => [phrase, true]));

/** The longest phrase that begins at token `at`. */
export function phraseAt<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  at: number,
): PhraseMatch<T> | undefined {
  const candidates = table.byFirst().get(tokens[at]?.lower ?? '');
  const found = candidates?.find(({ words }) => words.every((word, i) => tokens[at + i]?.lower === word));
  return found && { value: found.value, length: found.words.length };
}

/** The longest phrase that ends just before token `at`. */
export function phraseBefore<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  at: number,
): PhraseMatch<T> | undefined {
  const candidates = table.byLast().get(tokens[at - 1]?.lower ?? '');
  const found = candidates?.find(({ words }) =>
    words.every((word, i) => tokens[at - words.length + i]?.lower === word),
  );
  return found && { value: found.value, length: found.words.length };
}
