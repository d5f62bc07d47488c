import { describe, expect, it } from 'vitest';
import { locateSpan } from '../../../src/ui/format/locate-span';
import { textFragmentUrl } from '../../../src/ui/format/text-fragment';
import { aSpan } from '../../support/saved-summary';

const url = 'https://bao-mau.vn/tin-1.html?a=1';
const directive = (address: string) => address.split(':~:text=')[1] ?? '';

describe('a text fragment link', () => {
  it('names the quote with its neighbours', () => {
    const link = textFragmentUrl(url, aSpan({ quote: '430 hộ', prefix: 'đã có ', suffix: ' tham gia' }));
    expect(link.startsWith(`${url}#:~:text=`)).toBe(true);
    expect(directive(link).split(',').map(decodeURIComponent)).toEqual(['đã có-', '430 hộ', '-tham gia']);
  });

  it('escapes what has a meaning in the directive', () => {
    const link = directive(textFragmentUrl(url, aSpan({ quote: '10-15, A&B' })));
    expect(link).toBe('10%2D15%2C%20A%26B');
  });

  it('names a long quote by its first and last words', () => {
    const quote = Array.from({ length: 30 }, (_, at) => `w${at}`).join(' ');
    expect(directive(textFragmentUrl(url, aSpan({ quote })))).toBe(
      'w0%20w1%20w2%20w3%20w4,w25%20w26%20w27%20w28%20w29',
    );
  });

  it('leaves out a context that is cut in mid-word', () => {
    const prefix = 'ghép với một câu khá dài đứng tr'.slice(-32);
    const link = directive(textFragmentUrl(url, aSpan({ quote: 'ước', prefix: `${prefix}` })));
    expect(decodeURIComponent(link)).not.toContain('ghép ');
  });

  it('keeps an anchor of the page and works without a quote', () => {
    expect(textFragmentUrl('https://a.vn/b#c', aSpan({ quote: 'x' }))).toBe('https://a.vn/b#c:~:text=x');
    expect(textFragmentUrl(url, aSpan({ quote: '' }))).toBe(url);
  });
});

describe('finding a span again', () => {
  const paragraphs = ['Một câu.', 'Có 5 xã. Sau đó còn 5 xã nữa.'];

  it('takes its place where that still holds', () => {
    const span = aSpan({ paragraph: 1, start: 3, end: 7, quote: '5 xã' });
    expect(locateSpan(span, '', paragraphs)).toEqual({ paragraph: 1, start: 3, end: 7 });
  });

  it('goes by the words around it where paragraphs have moved', () => {
    const span = aSpan({
      paragraph: 0,
      start: 0,
      end: 4,
      quote: '5 xã',
      prefix: 'Sau đó còn ',
      suffix: ' nữa.',
    });
    expect(locateSpan(span, '', paragraphs)).toEqual({ paragraph: 1, start: 20, end: 24 });
  });

  it('looks in the lead too, and says when the words are gone', () => {
    expect(locateSpan(aSpan({ quote: 'Sapo' }), 'Sapo đây.', paragraphs)?.paragraph).toBe(-1);
    expect(locateSpan(aSpan({ quote: 'không có' }), '', paragraphs)).toBeNull();
  });
});
