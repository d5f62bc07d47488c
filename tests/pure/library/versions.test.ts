import { describe, expect, it } from 'vitest';
import type { Edits } from '@/article';
import { compareVersions, edited } from '@/library';
import { aFigure } from '../../support/a-story';
import { aSaved, aSpan, aSummary } from '../../support/saved-summary';

const version = (paragraphs: readonly string[], change = {}) => ({ summary: aSummary(change), paragraphs });

describe('what changed since', () => {
  it('pairs figures of one thing, and tells what is new and what is gone', () => {
    const before = version([], {
      figures: [aFigure('5 người', 5, 'người', 'bị thương'), aFigure('3 ha', 3, 'ha', 'rừng')],
    });
    const after = version([], {
      figures: [aFigure('7 người', 7, 'người', 'bị thương'), aFigure('2 xe', 2, 'xe', 'cứu hỏa')],
    });
    const told = compareVersions(before, after).figures.map((change) => [
      change.before?.raw,
      change.after?.raw,
    ]);
    expect(told).toEqual([
      ['5 người', '7 người'],
      ['3 ha', undefined],
      [undefined, '2 xe'],
    ]);
  });

  it('marks words within a paragraph, and paragraphs that came or went', () => {
    const { paragraphs } = compareVersions(
      version(['Mở đầu.', 'Đã có 5 người bị thương trong vụ cháy.', 'Đoạn sẽ bỏ.']),
      version(['Mở đầu.', 'Đã có 7 người bị thương trong vụ cháy.', 'Kết thúc hoàn toàn khác hẳn.']),
    );
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['changed', 'removed', 'added']);
    expect(paragraphs[0]?.words.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual([
      '5',
      '7',
    ]);
  });

  it('tells of the headline, and of nothing where nothing changed', () => {
    expect(compareVersions(version(['A.']), version(['A.'], { title: 'Tên mới' })).title?.kind).toBe(
      'changed',
    );
    expect(compareVersions(version(['A.']), version(['A.']))).toEqual({
      ...{ title: null, lead: null, figures: [], paragraphs: [] },
    });
  });
});

describe('a summary with edits', () => {
  const summary = aSummary({
    keyPoints: [{ text: 'Trong bài.', span: aSpan({ quote: 'Trong bài.' }) }],
    people: [{ name: 'Lê Hạnh', role: 'Giám đốc', organisation: '', mentions: [aSpan()] }],
  });

  it('shows the person’s words, and keeps the source of what was found', () => {
    const shown = edited(
      aSaved('a', {
        summary,
        edits: { title: 'Tên tôi đặt', keyPoints: ['Của tôi.', 'Trong bài.'], people: ['Lê Hạnh', 'Ngô An'] },
      }),
    );
    expect(shown.title).toBe('Tên tôi đặt');
    expect(shown.keyPoints.map(({ text, span }) => [text, span.quote])).toEqual([
      ['Của tôi.', ''],
      ['Trong bài.', 'Trong bài.'],
    ]);
    expect(shown.people.map(({ role }) => role)).toEqual(['Giám đốc', '']);
  });

  const figure = { raw: 'gần 5 ha', value: 5, unit: 'ha', what: 'lúa', approximate: true, span: aSpan() };
  const quote = { text: 'Được mùa', speaker: 'Lê Hạnh', role: 'Giám đốc', direct: false, span: aSpan() };
  const withItems = (edits: Edits, language = 'vi') =>
    edited(aSaved('a', { summary: aSummary({ language, figures: [figure], quotes: [quote] }), edits }));

  it('keeps figures and quotes as they were found where their lines are untouched', () => {
    const shown = withItems({ figures: ['gần 5 ha | lúa'], quotes: ['Được mùa | Lê Hạnh'] });
    expect([shown.figures, shown.quotes]).toEqual([[figure], [quote]]);
  });

  it('keeps the source of a number and of words that the person only describes otherwise', () => {
    const shown = withItems({ figures: ['gần 5 ha | lúa mùa'], quotes: ['Được mùa | Ngô An'] });
    expect(shown.figures).toEqual([{ ...figure, what: 'lúa mùa' }]);
    expect(shown.quotes).toEqual([{ ...quote, speaker: 'Ngô An', role: '' }]);
  });

  it.each([
    ['vi', 'khoảng 1.432 mô hình', { value: 1432, unit: 'mô hình', approximate: true }],
    ['vi', '5,5%', { value: 5.5, unit: '%', approximate: false }],
    ['vi', '1.234.567,25 đồng', { value: 1234567.25, unit: 'đồng' }],
    ['vi', '10–15 ha', { value: 10, upper: 15, unit: 'ha' }],
    ['en', '1,432 homes', { value: 1432, unit: 'homes' }],
    ['en', '-0.432 points', { value: -0.432, unit: 'points' }],
    ['', '3.5 km', { value: 3.5, unit: 'km' }],
  ])('reads a figure of the person’s own in %s: %s', (language, raw, figureRead) => {
    const [own] = withItems({ figures: [`${raw} | của tôi`] }, language).figures;
    expect(own).toMatchObject({ raw, what: 'của tôi', ...figureRead, span: { quote: '' } });
  });

  it('takes a quote of the person’s own as said by the speaker behind the bar', () => {
    const [own] = withItems({ quotes: ['Một | hai | Ngô An'] }).quotes;
    expect(own).toMatchObject({ text: 'Một | hai', speaker: 'Ngô An', direct: true, span: { quote: '' } });
  });
});
