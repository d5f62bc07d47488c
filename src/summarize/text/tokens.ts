import { kindOf } from './letters';

/**
 * Tokens of a text in order, NFC and lower case: a character of a script without spaces, or a run of
 * letters, marks and digits (in Vietnamese a syllable).
 */
export function tokens(text: string): readonly string[] {
  const lower = text.normalize('NFC').toLowerCase();
  const found: string[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) found.push(lower.slice(start, end));
  };
  for (let at = 0; at < lower.length; ) {
    const code = lower.codePointAt(at) ?? 0;
    const kind = code === 0x5f ? 'letter' : kindOf(code);
    const next = at + (code > 0xffff ? 2 : 1);
    if (kind === 'other' || kind === 'unspaced') {
      close(at);
      start = next;
      if (kind === 'unspaced') found.push(lower.slice(at, next));
    }
    at = next;
  }
  close(lower.length);
  return found;
}

/** Neighbouring pairs of tokens. */
export function bigrams(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}
