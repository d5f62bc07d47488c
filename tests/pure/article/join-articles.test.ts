import { describe, expect, it } from 'vitest';
import { type Block, joinArticles, type SafeHtml } from '@/article';
import { anArticle } from '../reader/an-article';

const paragraph = (text: string, number: number): Block => ({
  type: 'paragraph',
  text,
  html: text as SafeHtml,
  paragraph: number,
});
const page = (texts: readonly string[]) =>
  anArticle({ lead: 'Sapo.', blocks: texts.map(paragraph), paragraphs: texts });

describe('an article over several pages', () => {
  const first = page(['Đoạn một.', 'Đoạn hai.']);
  const second = page(['Sapo.', 'Đoạn một.', 'Đoạn ba.']);
  const joined = joinArticles(second, [first, second]);

  it('is joined in order, and says nothing twice', () => {
    expect(joined.paragraphs).toEqual(['Đoạn một.', 'Đoạn hai.', 'Đoạn ba.']);
  });

  it('numbers its paragraphs anew', () => {
    expect(joined.blocks.map((block) => 'paragraph' in block && block.paragraph)).toEqual([0, 1, 2]);
  });

  it('counts its words and hashes its text as a whole', () => {
    expect(joined.wordCount).toBe(7);
    expect(joined.textHash).not.toBe(first.textHash);
  });
});
