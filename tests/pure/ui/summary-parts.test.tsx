import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/article';
import { ChangeList } from '../../../src/ui/library/change-list';
import { FiguresTable } from '../../../src/ui/summary/figures-table';
import { reasonText } from '../../../src/ui/summary/reason-text';
import { mount } from '../../support/mount';
import { aSpan } from '../../support/saved-summary';
import { translateTo } from '../../support/translate';

const aFigure = (change: Partial<Figure>): Figure => ({
  raw: '',
  value: 1,
  unit: '',
  what: '',
  approximate: false,
  span: aSpan(),
  ...change,
});

async function cells(figure: Figure): Promise<readonly (string | undefined)[]> {
  const root = await mount(<FiguresTable figures={[figure]} language="vi" />, 'vi');
  return [...root.querySelectorAll('tbody td')].map((cell) => cell.textContent?.trim());
}

describe('the table of figures', () => {
  it('says a unit once where it is what is counted', async () => {
    expect(
      await cells(aFigure({ value: 143, unit: 'cuộc đối thoại', what: 'cuộc đối thoại tiếp dân' })),
    ).toEqual(['143', '', 'cuộc đối thoại tiếp dân']);
    expect(await cells(aFigure({ value: 5, unit: 'ha', what: 'lúa' }))).toEqual(['5', 'ha', 'lúa']);
  });

  it('says no words twice where value and unit are all that is known', async () => {
    expect(await cells(aFigure({ value: 15, unit: 'phút', raw: '15 phút' }))).toEqual(['15', 'phút', '']);
  });

  it('says in words that a value is approximate, and shows what is written where nothing else is known', async () => {
    expect(await cells(aFigure({ value: 10, approximate: true, raw: 'khoảng 10' }))).toEqual([
      'khoảng ≈ 10',
      '',
      'khoảng 10',
    ]);
  });
});

describe('a reason in words', () => {
  const said = (evidence: string) =>
    reasonText({ signal: 'some-signal', weight: 1, evidence }, translateTo('vi'));

  it('writes numbers and days as the language does', () => {
    expect(said('4587')).toBe('some signal 4.587');
    expect(said('2024-04-15T10:00:00+07:00')).toBe('some signal 15/4/2024');
  });

  it('cuts a long address', () => {
    expect(said('a'.repeat(80)).length).toBeLessThan(45);
  });

  it('leaves no hyphen where it cuts', () => {
    expect(said('lang-det-chieu-con-say-hoi-sinh')).toBe('some signal lang-det-chieu-con-say-hoi…');
  });
});

describe('what changed', () => {
  it('says what a figure counts only where its own words do not', async () => {
    const figure = (raw: string, value: number) => aFigure({ raw, value, unit: 'người' });
    const both = { unit: 'người', before: figure('5 người', 5), after: figure('7 người', 7) };
    const line = (what: string) => ({ ...both, what });
    const changes = { title: null, lead: null, paragraphs: [], figures: [line('người'), line('bị thương')] };
    const root = await mount(<ChangeList changes={changes} language="vi" />, 'vi');
    const counted = [...root.querySelectorAll('li')].map((item) => item.querySelector('.item-detail'));
    expect(counted.map((each) => each?.textContent)).toEqual([undefined, 'bị thương']);
  });
});
