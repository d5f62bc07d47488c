/** A character of a script without spaces, or a run of letters, marks and digits (in Vietnamese a syllable). */
const token =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Lao}]|[\p{L}\p{M}\p{N}_]+/gu;

/** Tokens of a text in order, NFC and lower case. */
export function tokens(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(token) ?? [];
}

/** Neighbouring pairs of tokens. */
export function bigrams(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}
