import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/ui/tokens.css', 'utf8');

type Theme = Readonly<Record<string, string>>;

function colours(block: string): Theme {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
  );
}

/** All blocks of the file that hold colours, in order: light, dark, dark by system, sepia, contrast. */
const blocks = [...css.matchAll(/\{([^{}]*--paper[^{}]*)\}/g)].map((block) => colours(block[1] ?? ''));
const [light = {}, dark = {}, darkBySystem = {}, sepia = {}, contrast = {}] = blocks;
const themes: readonly (readonly [string, Theme])[] = [
  ['light', light],
  ['dark', dark],
  ['sepia', { ...light, ...sepia }],
  ['contrast', contrast],
];

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(theme: Theme, front: string, back: string): number {
  const [low = 0, high = 0] = [theme[front] ?? '', theme[back] ?? ''].map(luminance).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Front, back, least contrast: 7 for text to read, 4.5 for other text, 3 for what is no text. */
const pairs = [
  ['ink', 'paper', 7],
  ['ink', 'raised', 7],
  ['ink', 'mark', 7],
  ['muted', 'paper', 4.5],
  ['muted', 'raised', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'raised', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'warn', 4.5],
  ['warn', 'paper', 4.5],
  ['warn', 'raised', 4.5],
  ['good', 'paper', 4.5],
  ['good', 'raised', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'raised', 3],
] as const;

describe.each(themes)('the colours of the %s theme', (_, theme) => {
  it.each(pairs)('%s on %s reach %d to 1', (front, back, least) => {
    expect(ratio(theme, front, back)).toBeGreaterThanOrEqual(least);
  });
});

it('the dark theme is the same by choice and by system', () => {
  expect(darkBySystem).toEqual(dark);
});
