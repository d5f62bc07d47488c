import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/settings';

/** Every letter of Vietnamese in both cases, with each of the five tones. */
const vowels = 'aăâeêioôơuưy';
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const small = [...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
const letters = [...small, ...small.map((letter) => letter.toUpperCase()), 'đ', 'Đ', '₫'];

const folder = (name: string) => `node_modules/${name}/files/`;
const source = (path: string) => readFileSync(`src/reader/typefaces/${path}.ts`, 'utf8');

/** The font files that a typeface's source imports, read as the browser gets them. */
const fontsOf = (typeface: string): readonly (readonly [string, Font])[] =>
  [...source(typeface).matchAll(/from '((?:@[^/]+\/)[^/]+)\/files\/([^?']+)\?inline'/g)].map(
    ([, name = '', file = '']) => [file, create(readFileSync(folder(name) + file)) as Font],
  );

/** Cuts by their name without the part: "andika-700-normal". */
function cuts(typeface: string): ReadonlyMap<string, readonly Font[]> {
  const all = new Map<string, readonly Font[]>();
  for (const [file, font] of fontsOf(typeface)) {
    const name = file.replace(/-(latin-ext|latin|vietnamese)/, '');
    all.set(name, [...(all.get(name) ?? []), font]);
  }
  return all;
}

describe.each(['serif', 'lexend', 'andika'])('the typeface %s', (typeface) => {
  it('has every letter of Vietnamese in every cut', () => {
    const all = cuts(typeface);
    expect(all.size).toBeGreaterThan(0);
    for (const [name, fonts] of all) {
      const has = (letter: string) =>
        fonts.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
      expect([name, letters.filter((letter) => !has(letter))]).toEqual([name, []]);
    }
  });

  it('keeps stacked diacritics of one line off the letters of the line above', () => {
    for (const [name, fonts] of cuts(typeface)) {
      const boxes = fonts.flatMap((font) =>
        letters
          .filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
          .map((letter) => ({ em: font.unitsPerEm, ...font.layout(letter).bbox })),
      );
      const top = Math.max(...boxes.map(({ maxY, em }) => maxY / em));
      const bottom = Math.min(...boxes.map(({ minY, em }) => minY / em));
      expect(top - bottom, name).toBeLessThanOrEqual(defaultSettings.reading.lineHeight);
    }
  });
});
