import fc from 'fast-check';
import { parseDate } from '@/extract/metadata/parse-date';
import { claim, property } from './property';

const context = { language: 'vi', zone: 'Asia/Ho_Chi_Minh', monthFirst: false };
const iso = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?$/;

const dateLike = fc
  .array(
    fc.oneof(
      fc.nat(9999).map(String),
      fc.constantFrom(
        ...'/ - . : T Z + ngày tháng năm September Sept. 年 월 am CH GMT+7 UTC ICT , thg'.split(' '),
        ' ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

export const dateProperty = property({
  name: 'a date is blank or a day that exists',
  sharePercent: 5,
  arbitrary: fc.tuple(dateLike, fc.constantFrom('vi', 'en', 'th', 'und'), fc.boolean()),
  check: ([text, language, monthFirst]) => {
    const parsed = parseDate(text, { ...context, language, monthFirst });
    claim(parsed === '' || (iso.test(parsed) && !Number.isNaN(Date.parse(parsed))), `${text} is ${parsed}`);
  },
});

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const pad = (value: number): string => String(value).padStart(2, '0');

/** The same day as Vietnamese and English papers write it. */
const spellings = (date: Date): readonly (readonly [text: string, language: string])[] => {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return [
    [`${pad(day)}/${pad(month)}/${year}`, 'vi'],
    [`ngày ${day} tháng ${month} năm ${year}`, 'vi'],
    [`${months[month - 1]} ${day}, ${year}`, 'en'],
    [`${day} ${months[month - 1]} ${year}`, 'en'],
  ];
};

export const writtenDateProperty = property({
  name: 'a day written in Vietnamese or English reads back as itself',
  sharePercent: 2,
  arbitrary: fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }),
  check: (date) => {
    const expected = date.toISOString().slice(0, 10);
    for (const [text, language] of spellings(date))
      claim(parseDate(text, { ...context, language }) === expected, `${text} is not ${expected}`);
  },
});
