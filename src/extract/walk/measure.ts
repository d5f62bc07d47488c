/** What a text looks like, counted in one pass over its characters. */
export interface TextShape {
  /** About how many words; in scripts without spaces two characters count as one. */
  readonly words: number;
  readonly sentenceEnds: number;
  readonly commas: number;
  readonly digits: number;
  /** Words that begin with a capital. */
  readonly capitals: number;
  /** Signs that menus and lists of links use between their entries. */
  readonly marks: number;
  readonly lines: number;
  /** Ends as sentences do, closing quotes and brackets aside. */
  readonly isSentence: boolean;
}

const kind = {
  other: 0,
  letter: 1,
  capital: 2,
  digit: 3,
  space: 4,
  end: 5,
  comma: 6,
  mark: 7,
  closing: 8,
  spaceless: 9,
} as const;

function kindOfWide(code: number): number {
  if (code >= 0x2000 && code <= 0x206f) {
    if (code === 0x2026) return kind.end;
    if (code === 0x201d || code === 0x2019) return kind.closing;
    return code === 0x2022 || code === 0x203a || code === 0x2039
      ? kind.mark
      : code <= 0x200b
        ? kind.space
        : kind.other;
  }
  if ('。！？؟۔।'.includes(String.fromCharCode(code))) return kind.end;
  if ('،、，；'.includes(String.fromCharCode(code))) return kind.comma;
  if ('→▸►▶➤'.includes(String.fromCharCode(code))) return kind.mark;
  if (code === 0x300d || code === 0x300f) return kind.closing;
  if (
    (code >= 0x3040 && code <= 0x9fff) ||
    (code >= 0x0e00 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff)
  )
    return kind.spaceless;
  const char = String.fromCharCode(code);
  return char.toLowerCase() === char ? kind.letter : kind.capital;
}

function kindOfLatin(code: number): number {
  if (code >= 97 && code <= 122) return kind.letter;
  if (code >= 65 && code <= 90) return kind.capital;
  if (code >= 48 && code <= 57) return kind.digit;
  if (code <= 32 || code === 0xa0) return kind.space;
  if (code >= 0xc0) return code >= 0xdf || code === 0xd7 ? kind.letter : kind.capital;
  const char = String.fromCharCode(code);
  if ('.!?'.includes(char)) return kind.end;
  if (',;'.includes(char)) return kind.comma;
  if ('|»>/·©@#*+_='.includes(char)) return kind.mark;
  return '"\')]'.includes(char) ? kind.closing : kind.other;
}

/** Kinds of the characters below U+2000, in which most news are written, each found out when it first occurs. */
const kinds = new Uint8Array(0x2000).fill(255);

function kindOf(code: number): number {
  if (code >= kinds.length) return kindOfWide(code);
  const known = kinds[code] ?? kind.other;
  if (known !== 255) return known;
  const found = code < 0x100 ? kindOfLatin(code) : kindOfWide(code);
  kinds[code] = found;
  return found;
}

export function measure(text: string): TextShape {
  const counts = new Int32Array(10);
  let words = 0;
  let capitals = 0;
  let lines = 1;
  let isInWord = false;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const known = kinds[code] ?? 255;
    const is = known === 255 ? kindOf(code) : known;
    counts[is] = (counts[is] ?? 0) + 1;
    if (code === 10) lines++;
    if (is === kind.space) isInWord = false;
    else if (is === kind.spaceless) {
      words += 0.5;
      isInWord = false;
    } else if (!isInWord && is >= kind.letter && is <= kind.digit) {
      words++;
      isInWord = true;
      if (is === kind.capital) capitals++;
    }
    if (is !== kind.space && is !== kind.closing) last = is;
  }
  return {
    words: Math.ceil(words),
    capitals,
    lines,
    sentenceEnds: counts[kind.end] ?? 0,
    commas: counts[kind.comma] ?? 0,
    digits: counts[kind.digit] ?? 0,
    marks: counts[kind.mark] ?? 0,
    isSentence: last === kind.end,
  };
}
