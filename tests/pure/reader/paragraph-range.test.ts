import { describe, expect, it } from 'vitest';
import { paragraphElement, rangeOfOffsets, rangeOfSpan } from '@/reader/text/paragraph-range';

function aParagraph(html: string): HTMLElement {
  const element = document.createElement('p');
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return element;
}

const found = (html: string, quote: string, start = 0): string | undefined =>
  rangeOfSpan(aParagraph(html), { quote, start })?.toString();

describe('a span', () => {
  it('is found across emphasis and links', () => {
    expect(found('Vốn <b>86 tỷ</b> <a href="https://x.example">đồng</a>.', '86 tỷ đồng')).toBe('86 tỷ đồng');
  });

  it('is found where the page breaks its lines', () => {
    expect(found('Vốn\n   86  tỷ đồng', 'Vốn 86 tỷ đồng')).toBe('Vốn\n   86  tỷ đồng');
    expect(found('Một dòng<br>hai dòng', 'dòng hai')).toBe('dònghai');
  });

  it('is the nearest of several to its offset', () => {
    const element = aParagraph('6 xã, 6 ấp, 6 hộ');
    expect(rangeOfSpan(element, { quote: '6', start: 7 })?.startOffset).toBe(6);
  });

  it('ends where its last character ends', () => {
    expect(found('Ắng Bàng lũ', 'Ắng Bàng')).toBe('Ắng Bàng');
  });

  it.each(['không có', '', '   '])('is none where the paragraph does not have "%s"', (quote) => {
    expect(found('Nước lên', quote)).toBeUndefined();
  });
});

describe('offsets', () => {
  it('count a run of white space once, as the text does', () => {
    expect(rangeOfOffsets(aParagraph('  Nước   lên. Đê vững.'), 10, 18)?.toString()).toBe('Đê vững.');
  });

  it('give nothing beyond the text', () => {
    expect(rangeOfOffsets(aParagraph('Nước'), 2, 9)).toBeNull();
    expect(rangeOfOffsets(aParagraph('Nước'), 2, 2)).toBeNull();
  });
});

it('paragraphs are found by number, the lead by -1', () => {
  document.body.innerHTML = '<p data-paragraph="-1">a</p><p data-paragraph="4">b</p>';
  expect(paragraphElement(document, -1)?.textContent).toBe('a');
  expect(paragraphElement(document, 4)?.textContent).toBe('b');
  expect(paragraphElement(document, 5)).toBeNull();
});
