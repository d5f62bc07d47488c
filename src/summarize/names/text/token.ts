import { sentenceOpeners } from '../../text/abbreviation-table';

/** A word of a text. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  /** Its parts as tables are compared: split at hyphens, without a last stop. */
  readonly parts: readonly string[];
  readonly lowerParts: readonly string[];
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
  /** First word of a sentence or of a quotation, where a capital says nothing. */
  readonly opensSentence: boolean;
}

const word =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+|[-‑][\p{L}\p{M}\p{N}]+|&[\p{L}\p{N}]+)*/gu;
const sentenceGap = /[.!?…:;\n•*]|["“«„‘(]\s*$|(?:^|\s)['‘]$|^\s*[-–—]\s*$/;
/** Abbreviations before a name, after which a stop ends nothing. */
const abbreviations = new Set(
  'tp tx tt q p h gs pgs ts ths bs ks ls đ mr mrs ms dr st sen rep gov gen col lt capt sgt prof rev hon mt jr sr vs no'.split(
    ' ',
  ),
);

const isAbbreviated = (before: string, gap: string, after: string): boolean =>
  /^\.\s?$/.test(gap) &&
  (abbreviations.has(before.toLowerCase()) || (/^[A-Z]$/.test(before) && !sentenceOpeners.has(after)));

/** Whether two neighbouring words belong to one run: a space, or the stop of an abbreviation. */
export function isJoined(before: Token | undefined, token: Token | undefined): boolean {
  if (!before || !token) return false;
  return token.gap === ' ' || token.gap === '\u00a0' || isAbbreviated(before.text, token.gap, token.lower);
}

/** Whether a dash with or without spaces, and nothing else, stands before the word. */
export const isDashed = (token: Token | undefined): boolean =>
  token !== undefined && /^ ?[-–] ?$/.test(token.gap);

const joint = /[-‑&’.]/;
const partsOf = (word: string): readonly string[] =>
  joint.test(word) ? word.replace(/’/g, "'").replace(/\.$/, '').split(/[-‑&]/) : [word];

/** A capital first, also behind an Arabic article: "al-Assad". */
const capital = /^(?:(?:al|el|ar|as|ad|an|ash|at)-)?\p{Lu}/u;

/** Cuts a text into words. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(word)) {
    const [found] = match;
    const gap = text.slice(end, match.index);
    const before = tokens.at(-1);
    const normal = found.normalize('NFC');
    const lower = normal.toLowerCase();
    const parts = partsOf(normal);
    tokens.push({
      text: normal,
      lower,
      parts,
      lowerParts: lower === normal ? parts : partsOf(lower),
      start: match.index,
      end: match.index + found.length,
      gap,
      isCapital: capital.test(normal),
      opensSentence:
        !before ||
        (sentenceGap.test(gap) &&
          !isAbbreviated(before.text, gap, lower) &&
          gap.trim() !== '-' &&
          gap.trim() !== '–'),
    });
    end = match.index + found.length;
  }
  return tokens;
}
