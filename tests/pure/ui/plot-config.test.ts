import { describe, expect, it } from 'vitest';
import { plotConfig } from '../../../src/ui/library/overview/plot-config';

const palette = { accent: '#111', ink: '#222', muted: '#333', line: '#444', warn: '#555', good: '#666' };
const item = { label: 'ha', value: 1000, query: {} };
const options = { shape: 'bars', lines: [{ name: '', items: [item] }], onChoose: () => {} } as const;

describe('a plot', () => {
  it('writes the numbers at its axes as the interface does', () => {
    for (const language of ['vi', 'en'])
      expect(plotConfig({ ...options, language }, palette).options?.locale).toBe(language);
  });
});
