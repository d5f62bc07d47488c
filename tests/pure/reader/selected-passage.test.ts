import { beforeEach, describe, expect, it } from 'vitest';
import { selectedPassage } from '../../../src/reader/selection/selected-passage';

beforeEach(() => {
  const parts = ['Nước lên từ đêm. Đê vẫn vững.', 'Dân góp công.'].map((text, number) => {
    const paragraph = document.createElement('p');
    paragraph.setAttribute('data-paragraph', String(number));
    paragraph.append(text);
    return paragraph;
  });
  document.body.replaceChildren(...parts);
});

const select = (from: [number, number], to: [number, number]) => {
  const [first, second] = [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild as Text);
  const nodes = [first as Text, second as Text];
  const range = document.createRange();
  range.setStart(nodes[from[0]] as Text, from[1]);
  range.setEnd(nodes[to[0]] as Text, to[1]);
  return selectedPassage(range);
};

describe('a selected passage', () => {
  it('knows what stands around it in its paragraph', () => {
    expect(select([0, 17], [0, 19])).toEqual({
      quote: 'Đê',
      prefix: 'Nước lên từ đêm.',
      suffix: 'vẫn vững.',
    });
  });

  it('over two paragraphs stands for itself', () => {
    expect(select([0, 20], [1, 3])).toMatchObject({ prefix: '', suffix: '' });
  });

  it('of white space alone is none', () => {
    expect(select([0, 4], [0, 5])).toBeNull();
  });
});
