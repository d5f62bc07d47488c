import { describe, expect, it } from 'vitest';
import { createHighlighter } from '@/reader/text/highlighter';
import { rangeOfOffsets } from '@/reader/text/paragraph-range';

function paragraph(html: string): HTMLElement {
  const element = document.createElement('p');
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  element.append(...body.childNodes);
  return element;
}

const html = 'Xã có <b>112 hộ</b> dệt chiếu.';

describe('a highlight', () => {
  it('wraps what it lights, across elements', () => {
    const element = paragraph(html);
    createHighlighter().show('lit', element, () => rangeOfOffsets(element, 3, 10));
    expect(element.innerHTML).toBe(
      'Xã <mark class="lit">có </mark><b><mark class="lit">112 </mark>hộ</b> dệt chiếu.',
    );
  });

  it('leaves the text as it was, node by node', () => {
    const element = paragraph(html);
    const nodes = [...element.childNodes];
    const highlighter = createHighlighter();
    highlighter.show('lit', element, () => rangeOfOffsets(element, 0, 5));
    highlighter.show('spoken', element, () => rangeOfOffsets(element, 3, 12));
    highlighter.clear('lit');
    highlighter.clear('spoken');
    expect(element.innerHTML).toBe(html);
    expect([...element.childNodes]).toEqual(nodes);
  });

  it('goes to the next sentence when that is read', () => {
    const element = paragraph('Một. Hai.');
    const highlighter = createHighlighter();
    highlighter.show('spoken', element, () => rangeOfOffsets(element, 0, 4));
    highlighter.show('spoken', element, () => rangeOfOffsets(element, 5, 9));
    expect(element.innerHTML).toBe('Một. <mark class="spoken">Hai.</mark>');
  });

  it('lights the whole paragraph where the words are not there', () => {
    const element = paragraph('Một.');
    const highlighter = createHighlighter();
    highlighter.show('lit', element, () => null);
    expect(element.className).toBe('lit');
    highlighter.clear('lit');
    expect(element.className).toBe('');
  });
});
