import { describe, expect, it } from 'vitest';
import { formatDay, formatMention, formatMoment } from '../../../src/ui/format/dates';
import { fold } from '../../../src/ui/format/fold';
import { formatBytes, formatValue } from '../../../src/ui/format/numbers';
import { sentenceAround } from '../../../src/ui/format/sentence-around';
import { aSpan } from '../../support/saved-summary';

const figure = (value: number, more = {}) => ({
  raw: '',
  value,
  unit: '',
  what: '',
  approximate: false,
  span: aSpan(),
  ...more,
});

describe('folding', () => {
  it.each(['Đà Nẵng', 'đà nẵng', 'DA NANG', 'Đa\u0300 Nẵng'])(
    'makes “%s” what somebody types without marks',
    (name) => {
      expect(fold(name)).toBe('da nang');
    },
  );
});

describe('dates', () => {
  it("keep the newspaper's own calendar day", () => {
    expect(formatDay('2025-08-12T00:30:00+07:00', 'vi')).toBe('12/8/2025');
    expect(formatMoment('2025-08-12T00:30:00+07:00', 'vi')).toBe('12/8/2025, 00:30');
    expect(formatMoment('2025-08-12', 'en')).toBe('Aug 12, 2025');
  });

  it('that are no full day stay as they are', () => {
    expect(formatDay('2025-08', 'vi')).toBe('2025-08');
    expect(formatDay('', 'vi')).toBe('');
    expect(formatMention('2026', 'vi')).toBe('2026');
  });

  it('of the text may be months, days of no year, or ranges', () => {
    expect(formatMention('2025-08', 'vi')).toBe('8/2025');
    expect(formatMention('--08-12', 'en')).toBe('Aug 12');
    expect(formatMention('2025-08-12/2025-08-14', 'vi')).toBe('12/8/2025 – 14/8/2025');
  });
});

describe('numbers', () => {
  it('follow the language', () => {
    expect(formatValue(figure(1432), 'vi')).toBe('1.432');
    expect(formatValue(figure(1432), 'en')).toBe('1,432');
    expect(formatValue(figure(10, { upper: 15 }), 'vi')).toBe('10–15');
    expect(formatValue(figure(2.5, { approximate: true }), 'vi')).toBe('≈ 2,5');
  });

  it('are written in words where they are large and nothing is lost', () => {
    expect(formatValue(figure(48e9), 'vi')).toBe('48 tỷ');
    expect(formatValue(figure(12_345_678), 'vi')).toBe('12.345.678');
  });

  it('of bytes carry a unit', () => {
    expect(formatBytes(0, 'en')).toBe('0 B');
    expect(formatBytes(1_843_200, 'vi')).toBe('1,8 MB');
  });
});

describe('the sentence around a quote', () => {
  it('is found without its neighbours', () => {
    const text = 'Trời mưa. Có 430 hộ tham gia, tăng gấp đôi. Hết.';
    const start = text.indexOf('430');
    const { start: from, end } = sentenceAround(text, { start, end: start + 6 }, 'vi');
    expect(text.slice(from, end)).toBe('Có 430 hộ tham gia, tăng gấp đôi.');
  });
});
