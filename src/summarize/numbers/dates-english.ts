import { isCapitalAt, latin } from '../text/letters';
import {
  before,
  type DateContext,
  type DatePattern,
  type DateReading,
  isYear,
  number,
  single,
  span,
} from './date-pattern';

/** Months are written with a capital, so that "may" and "march" are none. */
const m =
  '(September|February|November|December|January|October|August|March|April|June|July|Sept|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = (name = ''): number | undefined =>
  months.indexOf(name.slice(0, 3).toLowerCase()) + 1 || undefined;
const d = '(\\d{1,2})(?:st|nd|rd|th)?';
const y = '(?:,?\\s(\\d{4})(?!\\d))?';
const end = `(?![${latin}\\d])`;
const start = `(?<![${latin}\\d])`;
const p = (source: string): RegExp => new RegExp(source, 'g');

/** What stands before a month that has neither day nor year. */
const monthLead =
  /(?:^|[^A-Za-z])(?:in|since|by|until|till|of|last|next|early|late|mid|this|from|to|between|and|before|after|during|around|through|for|end of|on|every|a|-)[\s-]$/u;

/** Behind these, or a capital or a sign, four digits are no year. */
const countLead = /(?:^|[^A-Za-z])(?:about|nearly|over|than|some|around|almost|roughly|approximately)\s$/u;

/** Whether four digits are a year: not "2018 World Cup", "about 2000 people", "Unit 1954". */
function readYear(match: RegExpMatchArray, { text }: DateContext): DateReading | undefined {
  const [, digits = ''] = match;
  const at = match.index ?? 0;
  const lead = text.slice(Math.max(0, at - 14), at);
  const behind = text.slice(at + 4, at + 24);
  const isLed = /(?:^|[^A-Za-z])(?:in|since|by|until|from|of)\s$/u.test(lead.toLowerCase());
  const isEvent = /^\s/.test(behind) && isCapitalAt(behind, 1) && !isLed;
  const isCount =
    countLead.test(lead) || (Number(digits) % 100 === 0 && /^\s[a-z]+s(?![A-Za-z])/.test(behind));
  const isPlain = /(?:^|[a-zß-öø-ÿ]\s|[,(;–]\s?|[a-zß-öø-ÿ]-)$/.test(lead) || isLed;
  return isYear(digits) && isPlain && !isEvent && !isCount ? { from: { year: Number(digits) } } : undefined;
}

/** A day as it is written: the name of its month and its number there. */
type NamedDay = readonly [month: string | undefined, day: string | undefined];

interface NamedDays {
  readonly from: NamedDay;
  readonly to: NamedDay;
  /** Said once, for both. */
  readonly year: string | undefined;
}

function daySpan({ from: [m1, d1], to: [m2, d2], year }: NamedDays): DateReading | undefined {
  return span(
    { year: number(year), month: month(m1), day: number(d1) },
    { year: number(year), month: month(m2), day: number(d2) },
  );
}

const spans = (): readonly DatePattern[] => [
  {
    pattern: p(`${start}${m}\\.?\\s${d}\\s?(?:-|–|to|through|until)\\s?${m}\\.?\\s${d}${end}${y}`),
    read: ([, m1, d1, m2, d2, year]) => daySpan({ from: [m1, d1], to: [m2, d2], year }),
  },
  {
    pattern: p(`${start}${d}\\s${m}\\.?\\s?(?:-|–|to|until)\\s?${d}\\s${m}${end}${y}`),
    read: ([, d1, m1, d2, m2, year]) => daySpan({ from: [m1, d1], to: [m2, d2], year }),
  },
  {
    pattern: p(`${start}${m}\\.?\\s${d}\\s?(?:-|–|to|through|and)\\s?${d}${end}${y}`),
    read: ([, name, d1, d2, year]) => daySpan({ from: [name, d1], to: [name, d2], year }),
  },
  {
    pattern: p(`${start}${d}\\s?(?:-|–|to)\\s?${d}\\s(?:of\\s)?${m}${end}(?:\\.(?=,?\\s\\d{4}))?${y}`),
    read: ([, d1, d2, name, year]) => daySpan({ from: [name, d1], to: [name, d2], year }),
  },
  {
    pattern: p(`(?<=between\\s)${d}\\sand\\s${d}\\s${m}${end}${y}`),
    read: ([, d1, d2, name, year]) => daySpan({ from: [name, d1], to: [name, d2], year }),
  },
  {
    pattern: p(`${start}${m}\\.?\\s?[-–]\\s?${m}${end}(?!\\.?\\s\\d{1,2}(?!\\d))${y}`),
    read: ([, a, b, yy]) =>
      span({ year: number(yy), month: month(a) }, { year: number(yy), month: month(b) }),
  },
];

const days = (): readonly DatePattern[] => [
  {
    pattern: p(`${start}${m}\\.?\\s${d}${end}(?!\\s?[%:]|[.,:]\\d)${y}`),
    read: ([, name, dd, yy]) => single({ year: number(yy), month: month(name), day: number(dd) }),
  },
  {
    pattern: p(`(?<![${latin}\\d.,/])${d}\\s(?:of\\s)?${m}${end}(?:\\.(?=,?\\s\\d{4}))?${y}`),
    read: ([, dd, name, yy]) => single({ year: number(yy), month: month(name), day: number(dd) }),
  },
];

function readMonth(match: RegExpMatchArray, context: DateContext): DateReading | undefined {
  const [, name = ''] = match;
  const lead = before(match, context, 12);
  if (!monthLead.test(lead)) return undefined;
  return { from: { month: month(name) ?? 1 }, past: /since\s$/.test(lead) };
}

const monthsAlone = (): readonly DatePattern[] => [
  {
    pattern: p(`${start}${m}\\.?,?\\s(?:of\\s)?(\\d{4})${end}`),
    read: ([, name, yy = '']) => (isYear(yy) ? single({ year: number(yy), month: month(name) }) : undefined),
  },
  { pattern: p(`${start}${m}${end}`), read: readMonth },
];

const quarters = (): readonly DatePattern[] => [
  {
    pattern: p(`${start}Q([1-4])(?:\\s|\\sof\\s|/)(\\d{4})${end}`),
    read: ([, q, yy]) => single({ year: number(yy), quarter: number(q) }),
  },
  {
    pattern: p(`${start}(first|second|third|fourth)[\\s-]quarter\\s(?:of\\s)?(\\d{4})${end}`),
    read: ([, word = '', yy]) =>
      single({ year: number(yy), quarter: ['first', 'second', 'third', 'fourth'].indexOf(word) + 1 }),
  },
];

const years = (): readonly DatePattern[] => [
  // "the 1990s" is no year
  { pattern: p(`${start}(\\d{4}|['’]?\\d0)['’]?s${end}`), read: () => ({ from: {} }) },
  {
    pattern: p(`(?<![${latin}\\d.,/:$£€-]|[.,]\\d)(\\d{4})(?![${latin}\\d%]|[.,:/-]\\d)`),
    read: readYear,
  },
];

/** English dates, the longest forms first. Builds its expressions anew at each call: keep what it gives. */
export const englishPatterns = (): readonly DatePattern[] => [
  ...spans(),
  ...days(),
  ...monthsAlone(),
  ...quarters(),
  ...years(),
];
