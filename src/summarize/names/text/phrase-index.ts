import { isPlainPhrase } from '../../text/letters';
import { isJoined, type Token, tokenize, withNewTones } from './token';

/** Gaps inside of a phrase beside those of `isJoined`; a full stop ends it. */
const plainGap = /^(?:\s|\s?[-–&]\s?)$/;
const listGap = /^(?:\s|\s?[-–&,]\s?)$/;

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

interface Table {
  /** Phrases as words with single spaces. */
  readonly keys: ReadonlySet<string>;
  /** By first word, the number of words of the longest phrase. */
  readonly longest: ReadonlyMap<string, number>;
}

function wordsOf(phrase: string, ignoresCase: boolean): readonly string[] {
  const normal = phrase.normalize('NFC');
  if (isPlainPhrase(normal))
    return (ignoresCase ? normal.toLowerCase() : normal).split(' ').map(withNewTones);
  return tokenize(normal).flatMap(({ parts, lowerParts }) => (ignoresCase ? lowerParts : parts));
}

function tableOf(phrases: Iterable<string>, ignoresCase: boolean): Table {
  const keys = new Set<string>();
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const words = wordsOf(phrase, ignoresCase);
    const first = words[0];
    if (first === undefined) continue;
    keys.add(words.join(' '));
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return { keys, longest };
}

/**
 * Indexes the phrases by their first word, so that a look-up costs the length of the phrase. Built at
 * the first look-up: the background starts cold for each use.
 */
export function phraseIndex(phrases: Iterable<string>, options: PhraseIndexOptions = {}): PhraseIndex {
  const ignoresCase = options.ignoresCase === true;
  const gap = options.hasCommas ? listGap : plainGap;
  let built: Table | undefined;
  const partsAt = (token: Token) => (ignoresCase ? token.lowerParts : token.parts);
  return {
    lengthAt(tokens, from) {
      built ??= tableOf(phrases, ignoresCase);
      const { keys, longest } = built;
      const first = tokens[from];
      const max = first ? (longest.get(partsAt(first)[0] ?? '') ?? 0) : 0;
      if (max === 0) return 0;
      let key = '';
      let best = 0;
      let count = 0;
      for (let i = from; i < tokens.length && count < max; i++) {
        const token = tokens[i];
        if (!token || (i > from && !isJoined(tokens[i - 1], token) && !gap.test(token.gap))) break;
        const parts = partsAt(token);
        count += parts.length;
        key = key ? `${key} ${parts.join(' ')}` : parts.join(' ');
        if (keys.has(key)) best = i - from + 1;
      }
      return best;
    },
  };
}
