/**
 * Words (Vietnamese: syllables; scripts without spaces: characters) that people read a minute, silently.
 * Trauzettel-Klosinski and Dietz 2012 (IReST): Chinese 255 and Japanese 357 characters; English 228 words. Brysbaert 2019: 238 words of
 * English non-fiction. Vietnamese is written in syllables, of which a word has about 1.4 on average: 238 × 1.4 rounded.
 */
const rates: Readonly<Record<string, number>> = { vi: 330, zh: 255, ja: 357, th: 500 };
const usual = 238;

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;
/** No letter of the scripts above stands below Thai; Vietnamese and Greek letters stand between. */
const hasSpaceless = /[\u0e00-\u1dff\u2e80-\uffff]/;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** Words of a text: Vietnamese by syllables, scripts without spaces by characters. */
export function wordCount(text: string): number {
  if (!hasSpaceless.test(text)) return text.match(word)?.length ?? 0;
  const characters = text.match(spaceless)?.length ?? 0;
  return characters + (text.replace(spaceless, ' ').match(word)?.length ?? 0);
}

/** Whole minutes, at least 1 where there is text. `language` is BCP 47. */
export function readingMinutes(words: number, language: string): number {
  const rate = rates[language.slice(0, 2).toLowerCase()] ?? usual;
  return words ? Math.max(1, Math.round(words / rate)) : 0;
}
