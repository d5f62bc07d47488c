import { type DatePattern, isYear, number, single, yearSpan } from './date-pattern';
import { monthNames, monthNumber } from './month-names';

/** "15/4/2024": day first except where only the month can be second ("04/15/2024"). */
function numeric(a: string, b: string, y: string, language: string) {
  const [first, second, year] = [Number(a), Number(b), Number(y)];
  const monthFirst = /^en(?:-us)?$/i.test(language);
  if (monthFirst && first <= 12 && second <= 12 && first !== second && language.length === 2)
    return undefined;
  const us = second > 12 || /^en-us$/i.test(language);
  return us ? single({ year, month: first, day: second }) : single({ year, month: second, day: first });
}

/** Dates that every language writes alike. */
export const commonPatterns: readonly DatePattern[] = [
  {
    pattern: /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?!\d)/gu,
    read: ([, y, m, d]) => single({ year: number(y), month: number(m), day: number(d) }),
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})(?![\d/])/gu,
    read: ([, a = '', , b = '', y = ''], { language }) =>
      isYear(y) ? numeric(a, b, y, language) : undefined,
  },
  {
    pattern: /(?<!\d)(\d{4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?)?/gu,
    read: ([, y, m, d]) => single({ year: number(y), month: number(m), day: number(d) }),
  },
  {
    pattern: /(?<![\d.,/-])(\d{4}) ?[-–—/] ?(\d{4}|\d{2})(?![\d/]|[.,-]\d)/gu,
    read: ([whole, first = '', second = '']) =>
      second.length === 2 && !/[/–-]/.test(whole) ? undefined : yearSpan(first, second),
  },
];

/** "15. April 2024", "15 avril", "15 de abril de 2024", "avril 2024" by the months of a language. */
export function namedMonthPatterns(language: string): DatePattern[] {
  const names = monthNames(language);
  if (names.size === 0) return [];
  const list = [...names.keys()].sort((a, b) => b.length - a.length).join('|');
  const link = "(?:\\s(?:de|del|di|d[e’']))?\\s?";
  return [
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\d])(\\d{1,2})(?:\\.|º|er)?${link}(${list})(?![\\p{L}\\d])(?:\\.?,?${link}(\\d{4})(?!\\d))?`,
        'gu',
      ),
      ignoresCase: true,
      read: ([, d, name = '', y]) =>
        single({ year: number(y), month: monthNumber(names, name), day: number(d) }),
    },
    {
      pattern: new RegExp(`(?<!\\p{L})(${list})\\.?${link}(\\d{4})(?!\\d)`, 'gu'),
      ignoresCase: true,
      read: ([, name = '', y]) => single({ year: number(y), month: monthNumber(names, name) }),
    },
  ];
}

/** Words before a bare year in languages without rules of their own. */
const yearLead =
  /(?:^|[^\p{L}])(?:im jahr|jahr|seit|bis|ab|von|en|depuis|année|an|de|desde|año|hasta|nel|dal|del|anno|em|ano|in|since|sinds|sedan|år|från|w|roku|od|в|с|до)\s$/u;

/** "en 2020", "im Jahr 2020", "(2020)". */
export const bareYearPattern: DatePattern = {
  pattern: /(?<![\p{L}\d.,/:-]|[.,]\d)(\d{4})(?![\d\p{L}%]|[.,:/-]\d|\s?[%€$£])/gu,
  read: (match, { text }) => {
    const at = match.index ?? 0;
    const lead = text.slice(Math.max(0, at - 14), at).toLowerCase();
    const isRussian = /^\s(?:год|г\.)/.test(text.slice(at + 4, at + 8));
    const isBracketed = text[at - 1] === '(' && text[at + 4] === ')';
    const [, y = ''] = match;
    return isYear(y) && (yearLead.test(lead) || isBracketed || isRussian)
      ? { from: { year: Number(y) } }
      : undefined;
  },
};
