import { notInWords, unspacedLetters } from './letters';

/**
 * Words (Vietnamese: syllables; scripts without spaces: characters) that people read a minute.
 * Brysbaert 2019: 238 words of English non-fiction, silently. Trauzettel-Klosinski and Dietz 2012 (IReST): Chinese 255 and
 * Japanese 357 characters. Vietnamese is written in syllables, of which a word has about 1.4 on average: 238 × 1.4 rounded.
 * Thai is not among the languages measured there: 238 words of about 4 characters each, rounded.
 */
const rates: Readonly<Record<string, number>> = { vi: 330, zh: 255, ja: 357, th: 950 };
const usual = 238;

const spaceless = new RegExp(`[${unspacedLetters}]`, 'g');
/** No letter of the scripts above stands below Thai; Vietnamese and Greek letters stand between. */
const hasSpaceless = /[\u0e00-\u1dff\u2e80-\uffff]/;
const word = new RegExp(`[^${notInWords}](?:[^${notInWords}]|['’-])*`, 'g');

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
