import { wordTable } from '@/article';
import { latin } from '../text/letters';
import { type CalendarDate, type PublicationDay, shiftedDay, shiftedMonth, weekdayOf } from './calendar';
import { after, before, type DateContext, type DatePattern, type DateReading } from './date-pattern';

const dayShifts = wordTable<number>({
  'hôm nay': 0,
  'sáng nay': 0,
  'trưa nay': 0,
  'chiều nay': 0,
  'tối nay': 0,
  'đêm nay': 0,
  'hôm qua': -1,
  'sáng qua': -1,
  'trưa qua': -1,
  'chiều qua': -1,
  'tối qua': -1,
  'đêm qua': -1,
  'hôm kia': -2,
  'ngày mai': 1,
  'sáng mai': 1,
  'trưa mai': 1,
  'chiều mai': 1,
  'tối mai': 1,
  'ngày kia': 2,
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  yesterday: -1,
  'last night': -1,
  tomorrow: 1,
});
const monthShifts = wordTable<number>({
  'tháng trước': -1,
  'tháng tới': 1,
  'tháng sau': 1,
  'last month': -1,
  'next month': 1,
});
const yearShifts = wordTable<number>({
  'năm ngoái': -1,
  'năm sau': 1,
  'năm tới': 1,
  'last year': -1,
  'next year': 1,
});
/** ISO 8601: Monday is 1. */
const weekdays = wordTable<number>({
  'thứ hai': 1,
  'thứ ba': 2,
  'thứ tư': 3,
  'thứ năm': 4,
  'thứ sáu': 5,
  'thứ bảy': 6,
  'chủ nhật': 7,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
});
const weekShifts = wordTable<number>({
  'tuần trước': -1,
  'tuần này': 0,
  'tuần tới': 1,
  'tuần sau': 1,
});

const oneOf = (table: Readonly<Record<string, unknown>>, letters: RegExp): string =>
  Object.keys(table)
    .filter((phrase) => letters.test(phrase))
    .join('|');
const vietnamese = /[^ -~]/;
const english = /^[ -~]+$/;

const p = (source: string, ignoresCase = true) => ({
  pattern: new RegExp(`(?<![${latin}\\d])(?:${source})(?![${latin}\\d])`, 'g'),
  ignoresCase,
});
const relative = (from: CalendarDate | undefined): DateReading | undefined =>
  from && { from, relative: true };

type Shift = (published: PublicationDay, by: number) => CalendarDate;

/** "bốn tháng trước", "những năm sau", "each yesterday": counted or general, not the last one. */
const counted =
  /(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|lăm|mốt|tư|trăm|chục|vài|mấy|nhiều|những|các|mỗi|hằng|hàng)\s$/u;

function shifted(
  pattern: ReturnType<typeof p>,
  table: Readonly<Record<string, number>>,
  shift: Shift,
): DatePattern {
  return {
    ...pattern,
    read: (match, context) => {
      const by = table[match[0].toLowerCase()];
      const { published } = context;
      if (by === undefined || !published || counted.test(before(match, context, 8))) return undefined;
      return relative(shift(published, by));
    },
  };
}

const shiftedYear: Shift = ({ year }, by) => ({ year: year + by });

/** The weekday in the week of publication, weeks later or earlier. */
function inWeek(published: PublicationDay, weekday: number, weeks: number): CalendarDate {
  return shiftedDay(published, weekday - weekdayOf(published) + weeks * 7);
}

/** The last such weekday up to the day of publication. */
function lastWeekday(published: PublicationDay, weekday: number): CalendarDate {
  return shiftedDay(published, -((weekdayOf(published) - weekday + 7) % 7));
}

/** "will", "due": a weekday near them is ahead, and which one is not certain. */
const willFollow = /^[^.;]{0,20}\b(?:will|would)\b/;
const ahead =
  /\b(?:will|would|due|expected|scheduled|plans?|set|to be|until|till|through|before|starting|beginning|from|coming|by|could|may|should)\b[^.;]*$/;
/** "on Mondays", "every Monday", "Monday Night Football", "Black Friday". */
const isHabit = (match: RegExpMatchArray, context: DateContext): boolean =>
  /(?:every|each|good|black|cyber|easter|palm|super|ash)\s$/.test(before(match, context, 8)) ||
  /^\s?(?:night football|'s)/.test(after(match, context));

function readEnglishWeekday(match: RegExpMatchArray, context: DateContext): DateReading | undefined {
  const [, which = '', name = ''] = match;
  const { published } = context;
  const weekday = weekdays[name.toLowerCase()];
  if (!published || !weekday || isHabit(match, context)) return undefined;
  if (which.toLowerCase() === 'next') {
    const days = (weekday - weekdayOf(published) + 7) % 7 || 7;
    return relative(shiftedDay(published, days));
  }
  if (!which && (ahead.test(before(match, context, 60)) || willFollow.test(after(match, context, 28))))
    return undefined;
  const day = lastWeekday(published, weekday);
  return relative(which && day.day === published.day ? shiftedDay(published, -7) : day);
}

/** Vietnamese words that only the date of publication explains. */
export const vietnameseRelative = (): readonly DatePattern[] => [
  {
    ...p(`(${oneOf(weekdays, vietnamese)})\\s(${oneOf(weekShifts, vietnamese)})`),
    read: ([, name = '', week = ''], { published }) => {
      const weekday = weekdays[name.toLowerCase()];
      if (!published || !weekday) return undefined;
      return relative(inWeek(published, weekday, weekShifts[week.toLowerCase()] ?? 0));
    },
  },
  shifted(p(oneOf(dayShifts, vietnamese)), dayShifts, shiftedDay),
  shifted(p(oneOf(monthShifts, vietnamese)), monthShifts, shiftedMonth),
  shifted(p(oneOf(yearShifts, vietnamese)), yearShifts, shiftedYear),
];

/** English words that only the date of publication explains. */
export const englishRelative = (): readonly DatePattern[] => [
  {
    ...p(`(?:(last|next)\\s)?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)`, false),
    read: readEnglishWeekday,
  },
  shifted(p(oneOf(dayShifts, english)), dayShifts, shiftedDay),
  shifted(p(oneOf(monthShifts, english)), monthShifts, shiftedMonth),
  shifted(p(oneOf(yearShifts, english)), yearShifts, shiftedYear),
];
