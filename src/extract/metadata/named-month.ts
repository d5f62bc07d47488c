import { byBlocks } from '@/article';
import type { Day } from './calendar-day';
import { monthNumber } from './month-names';

/** Clock times, numbers and words; words keep inner dots ("มิ.ย.") and apostrophes. */
const token = byBlocks(
  /(?<clock>\d{1,2}[:h]\d{2}(?::\d{2})?)|(?<number>['’]?\d+)|(?<word>\p{L}+(?:[.'’׳]\p{L}+)*)/gu,
);
/** Words that may stand between a month and its day or year: "5 de junio de 2020", "2020. gada 5. jūnijs". */
const reach = 4;

interface Token {
  readonly word: string;
  readonly number: string;
}

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(token)].map(({ groups }) => {
    const { word = '', number = '' } = groups ?? {};
    return { word, number };
  });

const isYear = (number: string): boolean => /^(?:\d{4}|['’]\d{2})$/.test(number);
const isDayNumber = (number: string): boolean => /^(?:0?[1-9]|[12]\d|3[01])$/.test(number);

/** The nearest fitting number on one side of a month, or on the other. */
function nearest(
  tokens: readonly Token[],
  [first, last]: readonly [number, number],
  wants: (number: string) => boolean,
  sides: readonly ('left' | 'right')[],
): string | undefined {
  const left = tokens.slice(Math.max(0, first - reach), first).reverse();
  const right = tokens.slice(last + 1, last + 1 + reach);
  for (const side of sides) {
    const found = (side === 'left' ? left : right).find(({ number }) => wants(number));
    if (found) return found.number;
  }
  return undefined;
}

/** Month of one word, or of two: "Meán Fómhair", "Tháng Bảy". */
function monthAt(tokens: readonly Token[], index: number, language: string) {
  const [first, second, third] = [0, 1, 2].map((step) => tokens[index + step]?.word ?? '');
  if (!first) return undefined;
  const phrases = [third && second && `${first} ${second} ${third}`, second && `${first} ${second}`, first];
  for (const [skipped, phrase] of phrases.entries()) {
    const month = phrase ? monthNumber(phrase, language) : undefined;
    if (month) return { month, last: index + 2 - skipped };
  }
  return undefined;
}

/** A date whose month is a word, in whatever order a language sets day, month and year. */
export function dayOfNamedMonth(text: string, language: string): Day | undefined {
  const tokens = tokensOf(text);
  if (!tokens.some(({ number }) => isYear(number)) || !tokens.some(({ number }) => isDayNumber(number)))
    return undefined;
  for (const index of tokens.keys()) {
    const found = monthAt(tokens, index, language);
    if (!found) continue;
    const span = [index, found.last] as const;
    const isBeside = isDayNumber(tokens[index - 1]?.number ?? '');
    const isBehind = isDayNumber(tokens[found.last + 1]?.number ?? '');
    const day = nearest(
      tokens,
      span,
      isDayNumber,
      isBeside || !isBehind ? ['left', 'right'] : ['right', 'left'],
    );
    const year = nearest(tokens, span, isYear, ['right', 'left']);
    if (day && year) return { year: +year.replace(/\D/g, ''), month: found.month, day: +day };
  }
  return undefined;
}
