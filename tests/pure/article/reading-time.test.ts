import { describe, expect, it } from 'vitest';
import { readingMinutes, wordCount } from '../../../src/article';

describe('the words of a text', () => {
  it.each([
    ['Nước sông lên nhanh.', 4],
    ["It's a well-known road, 12 km long.", 7],
    ['今日は雨です', 6],
    ['', 0],
  ])('"%s" are %i', (text, count) => {
    expect(wordCount(text)).toBe(count);
  });
});

describe('the minutes a text takes', () => {
  it('follow the rate of its language', () => {
    expect(readingMinutes(990, 'vi-VN')).toBe(3);
    expect(readingMinutes(714, 'en')).toBe(3);
    expect(readingMinutes(510, 'zh-Hant')).toBe(2);
  });

  it('are one at least where there is text, and none without', () => {
    expect(readingMinutes(5, 'vi')).toBe(1);
    expect(readingMinutes(0, 'vi')).toBe(0);
  });
});
