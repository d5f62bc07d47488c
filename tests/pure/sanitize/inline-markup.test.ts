import { describe, expect, it } from 'vitest';
import { type InlineMark, inlineMarkup } from '@/sanitize';

const mark = (tag: string, ...attributes: [string, string][]): InlineMark => ({ tag, attributes });

describe('inline markup', () => {
  it('keeps pieces with the same mark in one element', () => {
    const bold = mark('b');
    const link = mark('a', ['href', 'https://baomau.example/lua']);
    const pieces = [
      { text: 'Giá lúa ', marks: [bold] },
      { text: 'tăng', marks: [bold, link] },
      { text: ' lại', marks: [] },
    ];
    expect(inlineMarkup(pieces)).toBe('<b>Giá lúa <a href="https://baomau.example/lua">tăng</a></b> lại');
  });

  it('escapes text and values', () => {
    const quote = mark('q', ['title', '"><img src=x onerror=alert(1)>']);
    expect(inlineMarkup([{ text: '<script>alert(1)</script>', marks: [quote] }])).toBe(
      '<q title="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;">&lt;script&gt;alert(1)&lt;/script&gt;</q>',
    );
  });

  it.each([
    ['elements', mark('script')],
    ['elements that only look like names', mark('b onclick=alert(1)')],
  ])('leaves out unknown %s and keeps their text', (_, unknown) => {
    expect(inlineMarkup([{ text: 'chữ', marks: [unknown] }])).toBe('chữ');
  });

  it.each([
    ['handlers', ['onclick', 'alert(1)']],
    ['names that would end the tag', ['title><script', 'x']],
    ['addresses that run', ['href', 'javascript:alert(1)']],
    ['addresses without a host', ['href', 'https:///x']],
  ] as const)('leaves out %s', (_, [name, value]) => {
    expect(inlineMarkup([{ text: 'chữ', marks: [mark('a', [name, value])] }])).toBe('<a>chữ</a>');
  });
});
