import { describe, expect, it } from 'vitest';
import { normaliseUrl } from '@/article';

describe('normaliseUrl', () => {
  it.each([
    ['https://bao.example/amp/amp/amp', 'https://bao.example/'],
    ['https://bao.example/amp/amp/tin-1', 'https://bao.example/tin-1'],
    ['https://bao.example/tin-1//amp//amp/', 'https://bao.example/tin-1'],
    ['https://bao.example/tin-1.amp.amp.html', 'https://bao.example/tin-1.html'],
    ['https://bao.example/tin-1.amp.html/amp', 'https://bao.example/tin-1.html'],
  ])('folds what says AMP more than once: %s', (address, folded) => {
    expect(normaliseUrl(address)).toBe(folded);
    expect(normaliseUrl(folded)).toBe(folded);
  });
});
