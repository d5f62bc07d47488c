import { describe, expect, it } from 'vitest';
import { extract } from '@/extract';
import { authorNotes } from '../../../src/extract/body/author-note';
import { newsPage, paragraph } from '../../support/parse-page';

const url = new URL('https://baomau.example/lang-chieu-con-say-vao-vu-101.htm');
const paragraphs = ['ấp Một', 'ấp Hai', 'xã Cồn Sậy', 'bến sông'].map(paragraph);
const endingOf = (inner: string) => {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return extract(newsPage(`<div class="content">${body}${inner}</div>`), url).paragraphs.slice(4);
};

describe('the end of a body', () => {
  it.each([
    ['a line of signs', '<p>_____</p>', []],
    ['who else contributed', '<p>The Sample Press and Jane Roe contributed to this report.</p>', []],
  ])('is %s or not', (_, html, expected) => {
    expect(endingOf(html)).toEqual(expected);
  });
});

describe('a note on the author', () => {
  const story = ['One.', 'Two.', 'Three.'];
  it.each([
    ['gives an address', 'Jane Roe is a reporter. Email: jroe@sample.example.', [3]],
    ['says where to follow', 'Follow Jane Roe on Twitter.', [3]],
    ['only tells who it is', 'Jane Roe is a weaver.', []],
    ['is of someone else', 'Write to John Doe at jdoe@sample.example.', []],
  ])('%s', (_, note, expected) => {
    expect([...authorNotes([...story, note], ['Jane Roe'])]).toEqual(expected);
  });

  it('stands at the end only', () => {
    const note = 'Jane Roe wrote to press@sample.example.';
    expect(authorNotes([note, ...story], ['Jane Roe']).size).toBe(0);
  });
});
