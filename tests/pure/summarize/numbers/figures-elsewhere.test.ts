import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../src/summarize/numbers';
import { aDocument, figuresIn } from './figures-in';

describe('figures in other languages', () => {
  test.each([
    ['de', 'Der Umsatz stieg auf 1.234,5 Mio. Euro.', 1_234.5e6, 'EUR'],
    ['de', 'Rund 3,2 Mrd. Euro fehlen.', 3.2e9, 'EUR'],
    ['de', 'Fünfundzwanzig Menschen starben.', 25, 'Menschen'],
    ['de', 'Es waren 40 Prozent.', 40, '%'],
    ['fr', 'Le budget atteint 12,5 milliards d’euros.', 12.5e9, 'EUR'],
    ['fr', 'Il y avait 1 234 567 habitants.', 1_234_567, 'habitants'],
    ['fr', 'Quatre-vingt-dix-sept personnes sont mortes.', 97, 'personnes'],
    ['es', 'Costó 3 mil millones de dólares.', 3e9, 'USD'],
    ['es', 'Murieron treinta y cinco personas.', 35, 'personas'],
    ['it', 'Sono morte ventitré persone, il 12,5 per cento.', 12.5, '%'],
    ['pt', 'Custou R$ 2,5 milhões.', 2.5e6, 'BRL'],
    ['nl', 'Het kost 1,5 miljard euro.', 1.5e9, 'EUR'],
    ['ru', 'Бюджет составил 2,5 млрд рублей.', 2.5e9, 'RUB'],
    ['pl', 'Wzrost o 12 500 km².', 12_500, 'km²'],
    ['de-CH', "Es kostet 1'250.50 CHF.", 1250.5, 'CHF'],
    ['ja', '成長率は3.5%だった。', 3.5, '%'],
    ['ja', '人口は3万人。', 3e4, ''],
    ['fr', 'Deux mille trois cents personnes ont fui.', 2300, 'personnes'],
    ['es', 'Mil doscientas personas huyeron, 1200 personas.', 1200, 'personas'],
    ['ar', 'ارتفع بنسبة ٢٥٪ أو 30%.', 30, '%'],
    ['und', 'xyz 45% xyz', 45, '%'],
  ])('%s: %s', (language, text, value, unit) => {
    expect(figuresIn(text, language)).toContainEqual(expect.objectContaining({ value, unit }));
  });

  test('captions count and a value with its unit stands once', () => {
    const document = aDocument('Trồng 10 ha lúa, thêm 10 ha nữa.', {
      language: 'vi',
      captions: ['Cánh đồng khoảng 25 ha.'],
    });
    const figures = findFigures(document);
    expect(figures.map(({ value }) => value)).toEqual([10, 25]);
    expect(figures[1]?.span).toMatchObject({ paragraph: 1, quote: 'khoảng 25 ha' });
  });
});
