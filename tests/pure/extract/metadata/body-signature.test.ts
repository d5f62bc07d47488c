import { describe, expect, it } from 'vitest';
import { bodySignature } from '@/extract/metadata';
import { metadataOf } from './a-page';

const story = ['The bridge opened on Tuesday.', 'The pupils were the first to cross it.', 'All were glad.'];
const signers = (line: string, language: string) =>
  bodySignature([...story, line], { ...metadataOf({}), language }).byline;

describe('the last line of a story', () => {
  it('signs it with a full name', () => expect(signers('Ann Lee', 'en')).toEqual(['Ann Lee']));
  it('signs it with one name in Vietnamese', () => expect(signers('Hương', 'vi')).toEqual(['Hương']));
  it('is a label where it is one word in other languages', () =>
    expect(signers('Bridges', 'en')).toEqual([]));
  it('is no name where it begins with a word for "and"', () =>
    expect(signers('And Bridges', 'en')).toEqual([]));
});
