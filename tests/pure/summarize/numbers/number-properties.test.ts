import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates, findFigures } from '../../../../src/summarize/numbers';
import { readDates } from '../../../../src/summarize/numbers/read-dates';
import { readFigures } from '../../../../src/summarize/numbers/read-figures';
import { aDocument, isosIn } from './figures-in';
import { englishWords, frenchWords, germanWords, vietnameseWords } from './number-writers';

// A fixed seed: a run must not fail by chance.
fc.configureGlobal({ seed: 4 });

const valuesIn = (text: string, language: string) => readFigures(text, language).map(({ value }) => value);
const whole = (max: number) => fc.integer({ min: 2, max });
/** Up to two decimals, as papers print them. */
const decimal = fc.integer({ min: 101, max: 99_999 }).map((n) => n / 100);

describe('a number reads back as its value', () => {
  test.each(['vi', 'en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'pl', 'sv', 'de-CH', 'en-IN'])(
    'in digits as Intl writes them in %s',
    (language) => {
      const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
      fc.assert(
        fc.property(fc.oneof(whole(2e9), decimal), (n) => {
          expect(valuesIn(`(${format.format(n)} km)`, language)).toEqual([n]);
        }),
      );
    },
  );

  test.each([
    ['vi', 'triệu', 1e6, 'đồng'],
    ['vi', 'tỷ', 1e9, 'USD'],
    ['vi', 'nghìn tỷ', 1e12, 'đồng'],
    ['en', 'million', 1e6, 'dollars'],
    ['en', 'billion', 1e9, 'tonnes'],
    ['de', 'Mio.', 1e6, 'Euro'],
    ['de', 'Milliarden', 1e9, 'Euro'],
    ['fr', 'millions', 1e6, 'd’euros'],
    ['fr', 'milliards', 1e9, 'de dollars'],
  ])('with a multiplier: %s %s', (language, multiplier, factor, unit) => {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(decimal, (n) => {
        const [value = Number.NaN] = valuesIn(`(${format.format(n)} ${multiplier} ${unit})`, language);
        expect(value).toBeCloseTo(n * factor, -3);
      }),
    );
  });

  test.each([
    ['vi', vietnameseWords, 2e9, 'USD'],
    ['en', englishWords, 2e9, 'dollars'],
    ['fr', frenchWords, 2e9, 'dollars'],
    ['de', germanWords, 99, 'Kilometer'],
  ])('in words: %s', (language, write, max, unit) => {
    fc.assert(
      fc.property(fc.oneof(whole(99), whole(max)), (n) => {
        expect(valuesIn(`(${write(n)} ${unit})`, language)).toEqual([n]);
      }),
    );
  });

  test.each([
    ['vi', ' - '],
    ['vi', '-'],
    ['vi', ' đến '],
    ['en', '–'],
    ['en', ' to '],
    ['de', ' bis '],
    ['fr', ' à '],
  ])('as the lower end of a range: %s "%s"', (language, separator) => {
    const format = new Intl.NumberFormat(language);
    fc.assert(
      fc.property(whole(9e5), fc.integer({ min: 1, max: 1e4 }), (low, more) => {
        const text = `(${format.format(low)}${separator}${format.format(low + more)} km)`;
        expect(readFigures(text, language)).toMatchObject([{ value: low, upper: low + more }]);
      }),
    );
  });
});

describe('a date reads back as its ISO form', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
  const isoOf = (date: Date) => date.toISOString().slice(0, 10);

  test.each(['vi', 'en-GB', 'en-US', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'pl', 'sv', 'ja'])(
    'as Intl writes it long in %s',
    (language) => {
      const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
      fc.assert(
        fc.property(day, (date) => {
          expect(isosIn(`(${format.format(date)})`, language)).toEqual([isoOf(date)]);
        }),
      );
    },
  );

  test('in Vietnamese digits with any separator', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('/', '-', '.'), (date, sign) => {
        const text = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()].join(sign);
        expect(isosIn(`Sáng ${text}, họp.`, 'vi')).toEqual([isoOf(date)]);
      }),
    );
  });
});

const pieces = fc.constantFrom(
  ...'12 1.234 5,5 0 -3 % đồng tỷ triệu nghìn người năm tháng ngày 8-3 24/10 2024 - đến từ lên khoảng hơn “ ” , . ; $ € people million and a half to 787-9 A350 hàng chục rưỡi April Monday quý I/2023 Mio. '.split(
    ' ',
  ),
);
const noise = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(pieces).map((p) => p.join(' ')),
);
const languages = fc.constantFrom('vi', 'en', 'de', 'fr', 'ru', 'ja', 'ar', 'und', '', 'x-broken-tag');

describe('whatever the text', () => {
  test('figures and dates stand at their span and are finite', () => {
    fc.assert(
      fc.property(noise, languages, (text, language) => {
        const document = aDocument(text, { language, published: '2024-04-15' });
        for (const { raw, value, span } of findFigures(document)) {
          expect(text.slice(span.start, span.end)).toBe(raw);
          expect(Number.isFinite(value)).toBe(true);
        }
        for (const { raw, iso, span } of findDates(document)) {
          expect(text.slice(span.start, span.end)).toBe(raw);
          expect(iso).toMatch(/^[\d-]/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(['1', ',', '1,', '1 ', '123 ', '1-', 'hai ', '5 tỷ ', '8% ', '“a '])(
    '200,000 characters of "%s" are read',
    { timeout: 60_000 },
    (unit) => {
      const text = unit.repeat(200_000 / unit.length);
      const language = unit.endsWith(' ') ? 'fr' : 'vi'; // in French a space may part thousands
      expect(readFigures(text, language)).toBeInstanceOf(Array);
    },
  );

  test.each(['1/', '12-', 'ngày 5 tháng ', 'tháng ', '2020 - ', 'May ', 'Monday '])(
    '200,000 characters of "%s" are searched for dates',
    { timeout: 60_000 },
    (unit) => {
      const text = unit.repeat(200_000 / unit.length);
      const language = /^[MC]/.test(unit) ? 'en' : 'vi';
      expect(readDates({ text, language })).toBeInstanceOf(Array);
    },
  );
});
