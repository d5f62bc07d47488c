import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings, readingRanges, stepReading, withReading } from '@/settings';

describe('stored settings', () => {
  it.each([undefined, null, 7, 'x', [], {}, { reading: null, sites: [] }])('%j give the defaults', (raw) => {
    expect(parseSettings(raw)).toEqual(defaultSettings);
  });

  it('come back as they were', () => {
    const settings = {
      ...withReading(defaultSettings, { theme: 'sepia', fontSizePx: 24, alignment: 'justify' }),
      readerKeys: false,
      sentenceFocus: true,
      listening: { speed: 1.5, voices: { vi: 'urn:voice:an' } },
      sites: { 'bao.example': 'open' as const },
    };
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it('lose only the odd field', () => {
    const parsed = parseSettings({ reading: { theme: 'pink', fontSizePx: 24 }, readerKeys: 'no' });
    expect(parsed).toEqual(withReading(defaultSettings, { fontSizePx: 24 }));
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 1e9, '20'])('take the default size for %s', (size) => {
    expect(parseSettings({ reading: { fontSizePx: size } }).reading.fontSizePx).toBe(20);
  });

  it('drop a speed that is not offered, and voices that are none', () => {
    const voices = { vi: 'urn:voice:an', en: 7, 'no language': 'x' };
    expect(parseSettings({ listening: { speed: 40, voices } }).listening).toEqual({
      speed: 1,
      voices: { vi: 'urn:voice:an' },
    });
  });

  it('drop unknown fields, rules and hosts that are none', () => {
    const sites = { 'bao.example': 'mark', 'x.example': 'steal', '<b>': 'open', __proto__x: 'open' };
    expect(parseSettings({ extra: 1, sites })).toEqual({
      ...defaultSettings,
      sites: { 'bao.example': 'mark' },
    });
  });

  it('are whole and stable whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const once = parseSettings(raw);
        expect(parseSettings(once)).toEqual(once);
      }),
    );
  });
});

describe('a step', () => {
  it('moves by the step of its field', () => {
    expect(stepReading(defaultSettings, 'fontSizePx', 2).reading.fontSizePx).toBe(22);
    expect(stepReading(defaultSettings, 'lineHeight', -1).reading.lineHeight).toBe(1.5);
  });

  it('stays in the range and leaves no floating-point dust', () => {
    for (const [key, { min, max }] of Object.entries(readingRanges)) {
      const name = key as keyof typeof readingRanges;
      expect(stepReading(defaultSettings, name, 999).reading[name]).toBe(max);
      expect(stepReading(defaultSettings, name, -999).reading[name]).toBe(min);
    }
    expect(stepReading(defaultSettings, 'letterSpacingEm', 3).reading.letterSpacingEm).toBe(0.03);
  });
});
