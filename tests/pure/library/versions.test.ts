import { describe, expect, it } from 'vitest';
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
});
