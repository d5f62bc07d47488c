import type { Figure, SavedSummary } from '../../src/article';
import { aSaved, aSpan, aSummary } from './saved-summary';

export const aFigure = (
  raw: string,
  value: number,
  unit: string,
  what: string,
  more: Partial<Figure> = {},
): Figure => ({
  ...{ raw, value, unit, what, approximate: false },
  span: aSpan({ quote: raw }),
  ...more,
});

const place = (name: string) => ({ name, level: 'province' as const, mentions: [] });
const person = (name: string) => ({ name, role: '', organisation: '', mentions: [] });

/** Two papers that report one fire with other numbers, and a third article of another day's market. */
export function aStory(): readonly SavedSummary[] {
  const fire = { places: [place('Cồn Sậy'), place('Tân Lác')], people: [person('Lê Văn Sáu')] };
  const first = aSummary({
    ...fire,
    title: 'Cháy chợ Cồn Sậy, 5 người bị thương',
    publisher: { name: 'Báo Mẫu', host: 'bao-mau.vn' },
    figures: [
      aFigure('5 người', 5, 'người', 'bị thương'),
      aFigure('40 gian hàng', 40, 'gian hàng', 'cháy rụi'),
    ],
  });
  const second = aSummary({
    ...fire,
    title: 'Chợ Cồn Sậy cháy trong đêm',
    publisher: { name: 'Tin Thử', host: 'tin-thu.vn' },
    published: '2025-08-13T06:00:00+07:00',
    figures: [
      aFigure('7 người', 7, 'người', 'bị thương'),
      aFigure('khoảng 41 gian hàng', 41, 'gian hàng', 'cháy rụi', { approximate: true }),
    ],
  });
  const other = aSummary({
    title: 'Giá cà phê tăng',
    places: [place('Tân Lác')],
    published: '2025-03-01T08:00:00+07:00',
  });
  return [
    aSaved('mot', { summary: first }),
    aSaved('hai', { summary: second }),
    aSaved('ba', { summary: other }),
  ];
}
