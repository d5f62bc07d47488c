import { isCapitalAt } from '../text/letters';
import { type Token, tokenize } from './tokens';
import { type Vocabulary, vocabulary } from './vocabulary';

/** UTF-16 offsets that hold no figure, as dates do. */
export interface Mask {
  readonly start: number;
  readonly end: number;
}

/** A text, cut and ready to be searched for figures. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: Vocabulary;
}

/** Masked tokens become marks that no table knows, so that nothing reads across them. */
function masked(tokens: readonly Token[], masks: readonly Mask[]): Token[] {
  let mask = 0;
  return tokens.map((token) => {
    while (mask < masks.length && (masks[mask]?.end ?? 0) <= token.start) mask++;
    const hides = (masks[mask]?.start ?? Number.POSITIVE_INFINITY) < token.end;
    return hides ? { ...token, kind: 'mark', text: '\u25a1', lower: '' } : token;
  });
}

export function readingOf(text: string, language: string, masks: readonly Mask[]): Reading {
  const words = vocabulary(language);
  return { text, words, tokens: masked(tokenize(text, words.format.spaceGroups), masks) };
}

/** The text from token `from` up to, not including, token `to`. */
export const sliceOf = ({ text, tokens }: Reading, from: number, to: number): string => {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? text.slice(first.start, last.end) : '';
};

export const isSentenceStart = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^[.!?…:“"(‘-]$/.test(tokens[at - 1]?.text ?? '');

export const startsWithCapital = (token: Token | undefined): boolean =>
  token !== undefined && isCapitalAt(token.text);
