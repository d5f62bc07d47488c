import { wordTable } from '@/article';
import { sentenceOpeners } from '../../text/abbreviation-table';
import { isCapitalAt, isWordAt, runEnd } from '../../text/letters';

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
const oldTones = /(o)([àáảãạèéẻẽẹ])$|(?<!q)(u)([ỳýỷỹỵ])$/;
const movedTones = wordTable<string>({
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
});

/** Vietnamese spells "thủy" and "thuỷ" alike: the tables are asked with the first. */
export const withNewTones = (word: string): string =>
  oldTones.test(word) ? word.slice(0, -2) + (movedTones[word.slice(-2)] ?? word.slice(-2)) : word;

const partsOf = (word: string): readonly string[] =>
  joint.test(word)
    ? word.replace(/’/g, "'").replace(/\.$/, '').split(/[-‑&]/).map(withNewTones)
    : [withNewTones(word)];

const arabicArticle = /^(?:al|el|ar|as|ad|an|ash|at)-/;
/** A capital first, also behind an Arabic article: "al-Assad". */
const opensWithCapital = (word: string): boolean =>
  isCapitalAt(word) || isCapitalAt(word, arabicArticle.exec(word)?.[0].length);

/** End of initials with stops ("U.S.", "J.K."); the offset itself if fewer than two stand there. */
function initialsEnd(text: string, at: number): number {
  let end = at;
  while (text[end + 1] === '.' && isCapitalAt(text, end)) end += 2;
  return end - at >= 4 ? end : at;
}

/** Where what goes on with a word behind a joint ends: "'Hara", "-Sachs", "&T", but not "'s". */
function joinedEnd(text: string, at: number): number {
  const joint = text[at] ?? '';
  if (joint === '-' || joint === '‑' || joint === '&') return runEnd(text, at + 1);
  if (joint !== "'" && joint !== '’') return at;
  const isPossessive = text[at + 1] === 's' && !isWordAt(text, at + 2);
  return isPossessive ? at : runEnd(text, at + 1, false);
}

/** End of the word that begins at an offset; the offset itself if none does. */
function wordEnd(text: string, at: number): number {
  const initials = initialsEnd(text, at);
  if (initials > at) return initials;
  let end = runEnd(text, at);
  if (end === at) return at;
  for (let next = joinedEnd(text, end); next > end + 1; next = joinedEnd(text, end)) end = next;
  return end;
}

/** The word at `start`…`end`, whose gap begins behind the word before it. */
function tokenOf(text: string, [start, end]: readonly [number, number], before: Token | undefined): Token {
  const gap = text.slice(before?.end ?? 0, start);
  const normal = text.slice(start, end).normalize('NFC');
  const lower = withNewTones(normal.toLowerCase());
  const parts = partsOf(normal);
  const isDash = gap.trim() === '-' || gap.trim() === '–';
  const opens = sentenceGap.test(gap) && !isDash;
  return {
    text: normal,
    lower,
    parts,
    lowerParts: lower === normal ? parts : partsOf(lower),
    start,
    end,
    gap,
    isCapital: opensWithCapital(normal),
    opensSentence: !before || (opens && !isAbbreviated(before.text, gap, lower)),
  };
}

/** Cuts a text into words. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end > at) tokens.push(tokenOf(text, [at, end], tokens.at(-1)));
    at = Math.max(end, at + 1);
  }
  return tokens;
}
