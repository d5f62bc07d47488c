import fc from 'fast-check';
import { readFigures } from '@/summarize/numbers/read-figures';
import { claim, property } from './property';

const sign = fc.constantFrom('', '-', '−', '+', '~');
const digits = fc.stringMatching(/^[0-9]{1,12}$/);
const mark = fc.constantFrom('.', ',', ' ', '\u00a0', '\u202f', "'", '’', '/', ':', '-', '–', 'x', 'e', '');
const unit = fc.constantFrom(
  ...'% tỷ triệu nghìn đồng USD ha km người million billion bn m dozen half rưỡi linh mươi trăm đến to'.split(
    ' ',
  ),
  '',
);

const numberLike = fc
  .array(
    fc.oneof(
      fc.tuple(sign, digits, mark, digits, mark, unit).map((parts) => parts.join('')),
      unit,
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '));

const languages = fc.constantFrom('vi', 'en', 'de', 'fr', 'hi', 'und');

export const numberProperty = property({
  name: 'figures are finite numbers, one after the other in the text',
  sharePercent: 10,
  arbitrary: fc.tuple(numberLike, languages),
  check: ([text, language]) => {
    let last = 0;
    for (const { value, upper, start, end } of readFigures(text, language)) {
      claim(Number.isFinite(value), `a figure is ${value}`);
      claim(upper === undefined || Number.isFinite(upper), `a figure ends at ${upper}`);
      claim(start >= last && start < end && end <= text.length, `a figure stands at ${start} to ${end}`);
      last = end;
    }
  },
});

const format = { vi: new Intl.NumberFormat('vi'), en: new Intl.NumberFormat('en') } as const;

export const writtenNumberProperty = property({
  name: 'a number written in Vietnamese or English reads back as its value',
  sharePercent: 3,
  arbitrary: fc.tuple(fc.integer({ min: 2, max: 2_000_000_000 }), fc.constantFrom('vi', 'en')),
  check: ([value, language]) => {
    const text = `(${format[language].format(value)} km)`;
    claim(readFigures(text, language)[0]?.value === value, `${text} is not ${value}`);
  },
});
