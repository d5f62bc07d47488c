/** Scripts written without spaces: Thai to Burmese, Khmer, kana, Han. */
const isSpaceless = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x9fff) ||
  (code >= 0x0e00 && code <= 0x109f) ||
  (code >= 0x1780 && code <= 0x17ff);

const isWordChar = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= 0xc0;

/** About how many words a text has; in scripts without spaces two characters count as one. */
export function countWords(text: string): number {
  let words = 0;
  let isInWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSpaceless(code)) {
      words += 0.5;
      isInWord = false;
    } else if (code <= 32 || code === 0xa0) isInWord = false;
    else if (!isInWord && isWordChar(code) && !(code >= 0x2000 && code <= 0x206f)) {
      words++;
      isInWord = true;
    }
  }
  return Math.ceil(words);
}
