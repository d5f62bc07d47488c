import { describe, expect, it } from 'vitest';
import { authorNotes } from '../../../src/extract/body/author-note';

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
