import { beforeEach, describe, expect, it } from 'vitest';
import type { Span, Summary } from '@/article';
import { factsOf } from '../../../src/reader/notes/fact-lines';
import { markFacts } from '../../../src/reader/notes/mark-facts';

const span = (quote: string, start: number): Span => ({
  paragraph: 0,
  start,
  end: start + quote.length,
  sentenceHash: '',
  quote,
  prefix: '',
  suffix: '',
});
const words = 'Bà Trần Thị Mẫu, chủ tịch xã, nói 1.250 đơn. Bà Mẫu cảm ơn.';
const summary = {
  people: [
    {
      name: 'Trần Thị Mẫu',
      role: 'chủ tịch xã',
      organisation: '',
      mentions: [span('Trần Thị Mẫu', 3), span('Mẫu', 48)],
    },
    { name: 'Một Tên', role: '', organisation: '', mentions: [span('Một Tên', 0)] },
  ],
  figures: [
    { raw: '1.250 đơn', value: 1250, unit: '', what: 'đơn', approximate: false, span: span('1.250 đơn', 34) },
  ],
} as unknown as Summary;
const facts = factsOf(summary, { language: 'vi', text: (key, count) => `${key} ${count}` });

beforeEach(() => {
  const paragraph = document.createElement('p');
  paragraph.setAttribute('data-paragraph', '0');
  paragraph.append(words);
  document.body.replaceChildren(paragraph);
});

describe('names and figures in the text', () => {
  it('say who that is and what is counted; a bare name says nothing', () => {
    expect(facts.map(({ lines }) => lines)).toEqual([
      ['Trần Thị Mẫu', 'chủ tịch xã', 'reader_mentions 2'],
      ['Trần Thị Mẫu', 'chủ tịch xã', 'reader_mentions 2'],
      ['1.250', 'đơn'],
    ]);
  });

  it('are marked, the first mention within reach of Tab', () => {
    markFacts(document.body, facts);
    const marks = [...document.querySelectorAll<HTMLElement>('.fact')];
    expect(marks.map((mark) => [mark.textContent, mark.tabIndex])).toEqual([
      ['Trần Thị Mẫu', 0],
      ['1.250 đơn', 0],
      ['Mẫu', -1],
    ]);
    expect(document.body.textContent).toBe(words);
  });

  it('leave no trace when they are unmarked', () => {
    const before = document.body.innerHTML;
    markFacts(document.body, facts).unmark();
    expect(document.body.innerHTML).toBe(before);
    expect(document.querySelector('p')?.childNodes).toHaveLength(1);
  });
});
