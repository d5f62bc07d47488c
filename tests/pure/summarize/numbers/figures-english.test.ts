import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in';

const english = (text: string) => figuresIn(text, 'en');

describe('English figures', () => {
  test.each([
    ['The firm lost $1.2bn.', 1.2e9, 'USD'],
    ['It costs R50bn to build.', 5e10, 'R'],
    ['They paid US$350,000 for it.', 350_000, 'USD'],
    ['Sales were £1.75million.', 1.75e6, 'GBP'],
    ['Some 1.5m people fled.', 1.5e6, 'people'],
    ['About half a million voters stayed home.', 5e5, 'voters'],
    ['Twenty-five miners were rescued.', 25, 'miners'],
    ['Two hundred and fifty thousand dollars were raised.', 250_000, 'USD'],
    ['Three people died.', 3, 'people'],
    ['Turnout fell 42.6 per cent.', 42.6, '%'],
    ['He served for five-and-a-half years.', 5.5, 'years'],
    ['A 12-story block burned.', 12, 'story'],
    ['They bought 40 Airbus A350-900 jets.', 40, 'Airbus A350-900 jets'],
    ['With 123 of the planes it leads.', 123, 'planes'],
    ['The death toll rose to 17 on Sunday.', 17, ''],
    ['In all, 12,34,567 voters came.', 1_234_567, 'voters'],
    ['It weighs 3.5 tonnes.', 3.5, 'tonnes'],
    ['The $28-million hit.', 28e6, 'USD'],
    ['It reached 40C.', 40, '°C'],
    ['The crash left more than 40 injured.', 40, 'injured'],
    ['Some 60 of the jets, all new, left.', 60, 'jets'],
  ])('%s', (text, value, unit) => {
    expect(english(text)).toEqual([expect.objectContaining({ value, unit })]);
  });

  test.each([
    'Its 737 Max jet and the 777 program were delayed.',
    'The 10th victim was found on Route 66 near Section 5.',
    'They won 3-1 and lost 2-0.',
    'She, 56, and the 34-year-old spoke at 9.30am.',
    'The 2018 World Cup and the 2030 target.',
    'Covid-19, G20 and 5G.',
    'One of the reasons is No. 10.',
    'He won the 100m and the women\u2019s 200 metres.',
    'Call 020 7946 0000.',
    'One in 5 adults ran the 60m hurdles 24/7.',
  ])('finds none in: %s', (text) => {
    expect(english(text)).toEqual([]);
  });

  test.each([
    ['between 300 and 400 children', 300, 400],
    ['80,000 to 100,000 people', 80_000, 100_000],
    ['a $1-2 billion deal', 1e9, 2e9],
    ['300–400% inflation', 300, 400],
  ])('reads the range in: %s', (text, value, upper) => {
    expect(english(`There were ${text}.`)).toMatchObject([{ value, upper }]);
  });

  test('takes a change from one number to another as two figures', () => {
    expect(english('Rates rose from 3% to 5%.').map(({ value }) => value)).toEqual([3, 5]);
  });

  test('marks vague magnitudes and approximators', () => {
    expect(english('Dozens of people and nearly 90 cars were stuck.')).toMatchObject([
      { raw: 'Dozens of people', approximate: true },
      { raw: 'nearly 90 cars', approximate: true, value: 90 },
    ]);
  });

  test('says what a share is a share of', () => {
    expect(english('Only 44 per cent of new infections were found.')).toMatchObject([
      { value: 44, what: 'new infections' },
    ]);
  });
});
