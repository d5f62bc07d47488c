import { wordTable } from '@/article';
import { latin } from '../text/letters';
import {
  before,
  type DateContext,
  type DatePattern,
  isYear,
  number,
  single,
  span,
  yearSpan,
} from './date-pattern';
import { isDay } from './is-day-vietnamese';

/** "Tháng Giêng" and "tháng Chạp" are months of the moon and left out. */
const monthWords = 'hai|ba|tư|sáu|bảy|tám|chín|mười một|mười hai|mười'.split('|');
const monthValues = [2, 3, 4, 6, 7, 8, 9, 11, 12, 10];
const month = (text = ''): number | undefined => {
  const word = monthWords.indexOf(text.toLowerCase());
  return word < 0 ? Number(text) : monthValues[word];
};

const d = '(\\d{1,2})';
const monthName = `(\\d{1,2}|${monthWords.join('|')})`;
const end = `(?![${latin}\\d])`;
const start = `(?<![${latin}\\d/.,-])`;

/** "năm ngoái" and the like behind a day or month, in years. */
const relativeYears = wordTable<number>({
  'năm ngoái': -1,
  'năm trước': -1,
  'năm nay': 0,
  'năm sau': 1,
  'năm tới': 1,
});
const yearTail = `(?:(?:\\s?[/.–-]\\s?|,?\\snăm\\s|,\\s)(\\d{4})(?!\\d)|\\s(năm ngoái|năm trước|năm nay|năm sau|năm tới)${end})?`;

const yearOf = (y: string | undefined, words: string | undefined, { published }: DateContext) => {
  if (y) return Number(y);
  const shift = relativeYears[words?.toLowerCase() ?? ''];
  return shift === undefined || !published ? undefined : published.year + shift;
};

const p = (source: string) => ({ pattern: new RegExp(source, 'g'), ignoresCase: true });

const daySpans = (): readonly DatePattern[] => [
  {
    // "từ 29/9 đến 24/10", "29-9 đến ngày 24-10"
    ...p(`${start}${d}([/-])${d}\\s?(?:đến|tới|–|-)\\s?(?:hết\\s|ngày\\s){0,2}${d}\\2${d}${yearTail}${end}`),
    read: (match, context) => {
      const [, d1, , m1, d2, m2, y, words] = match;
      const year = yearOf(y, words, context);
      return span({ year, month: number(m1), day: number(d1) }, { year, month: number(m2), day: number(d2) });
    },
  },
  {
    // "20-25/10", "từ ngày 10 đến 15/4/2024"
    ...p(`${start}()${d}\\s?(?:đến|tới|–|-)\\s?(?:hết\\s|ngày\\s){0,2}${d}/${d}${yearTail}${end}`),
    read: (match, context) => {
      const [, , d1, d2, m, y, words] = match;
      const year = yearOf(y, words, context);
      const month = number(m);
      return Number(d1) < Number(d2)
        ? span({ year, month, day: number(d1) }, { year, month, day: number(d2) })
        : undefined;
    },
  },
];

const namedDayLead = /(?:ngày|mùng|mồng|sáng|trưa|chiều|tối|đêm|hôm|từ|đến)\s$/;

const days = (): readonly DatePattern[] => [
  {
    ...p(`${start}${d}()\\s?(?:-|/)?\\s?tháng\\s${monthName}${yearTail}${end}`),
    read: (match, context) => {
      const [, dd, , mm, y, words] = match;
      if (!y && !words && !namedDayLead.test(before(match, context))) return undefined;
      return single({ year: yearOf(y, words, context), month: month(mm), day: number(dd) });
    },
  },
  {
    ...p(`${start}${d}([/.-])${d}${yearTail}${end}`),
    read: (match, context) => {
      const [, dd, , mm, y, words] = match;
      if (!y && !words && !isDay(match, context)) return undefined;
      return single({ year: yearOf(y, words, context), month: number(mm), day: number(dd) });
    },
  },
];

const monthAlone = (): DatePattern => ({
  ...p(`${start}tháng\\s${monthName}${yearTail}${end}(?!\\s?[%]|[.,]\\d)`),
  read: (match, context) => {
    const [, mm, y, words] = match;
    if (/\d\s$/.test(before(match, context, 2))) return undefined;
    return single({ year: yearOf(y, words, context), month: month(mm) });
  },
});

const quarters = wordTable<number>({ i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 });

const quarterAlone = (): DatePattern => ({
  ...p(`${start}quý\\s(iv|iii|ii|i|[1-4])${yearTail}${end}`),
  read: ([, q = '', y, words], context) => {
    const year = yearOf(y, words, context);
    const quarter = quarters[q.toLowerCase()];
    return quarter ? { from: { quarter, ...(year === undefined ? {} : { year }) } } : undefined;
  },
});

/** What stands before four digits when they are a year, though no "năm" says so. */
const bareYearLead =
  /(?:từ|đến|tới|sau|trước|vào|hồi|kể từ|giữa|cuối|đầu|và|nay|so với|mùa|mùa giải|mùa hè|mùa thu|mùa đông|mùa xuân|vụ|niên khóa|nhiệm kỳ|giai đoạn|,|;|\()\s?$/;

const years = (): readonly DatePattern[] => [
  {
    // "những năm 1990" is no year
    ...p(`(?:những năm|các năm|thập niên|thập kỷ)\\s(\\d{4}|\\d{2})${end}`),
    read: () => ({ from: {} }),
  },
  {
    ...p(`(?<![${latin}])năm\\s(?:học\\s)?(\\d{4})(?!\\s?[-–—/]\\s?\\d{2,4})${end}`),
    read: ([, y = '']) => (isYear(y) || /^1[0-4]/.test(y) ? { from: { year: Number(y) } } : undefined),
  },
  {
    ...p(`(?<![\\d.,/-])(\\d{4})\\s?(?:đến|tới)\\s?(?:năm\\s)?(\\d{4})${end}`),
    read: ([, a = '', b = '']) => yearSpan(a, b),
  },
  {
    ...p(
      `(?<![${latin}\\d.,/:-])(\\d{4})(?![${latin}\\d%]|[.,:/-]\\d|\\s(?:đồng|người|tỷ|tỉ|usd|km|m|ha|tấn|con|chiếc|căn|hộ|ca|m2|m3)${end})`,
    ),
    read: (match, context) => {
      const [, y = ''] = match;
      const isLed = bareYearLead.test(before(match, context));
      return isYear(y) && isLed ? { from: { year: Number(y) } } : undefined;
    },
  },
];

/** Vietnamese dates, the longest forms first. Builds its expressions anew at each call: keep what it gives. */
export const vietnamesePatterns = (): readonly DatePattern[] => [
  ...daySpans(),
  ...days(),
  monthAlone(),
  quarterAlone(),
  ...years(),
];
