import { describe, expect, test } from 'vitest';
import { textDocument } from '../../../src/summarize/text/document-text';
import { spanAt } from '../../../src/summarize/text/spans';
import { anArticleText } from '../../support/an-article-text';

const lead = 'Mưa lớn làm ngập phố. Nhiều xe chết máy.';

describe('textDocument', () => {
  test('puts the lead first, as paragraph -1', () => {
    const { paragraphs } = textDocument(anArticleText({ lead, paragraphs: ['Nước rút lúc trưa.'] }));
    expect(paragraphs.map(({ index }) => index)).toEqual([-1, 0]);
    expect(paragraphs.flatMap(({ sentences }) => sentences.map(({ index }) => index))).toEqual([0, 1, 2]);
  });

  test('leaves out a body paragraph that is the lead again', () => {
    const { paragraphs } = textDocument(anArticleText({ lead, paragraphs: [lead, 'Nước rút.'] }));
    expect(paragraphs.map(({ index }) => index)).toEqual([-1, 1]);
  });

  test('leaves out a lead that is only the cut beginning of the body', () => {
    const article = anArticleText({ lead: 'Mưa lớn làm ngập phố. Nhiều xe…', paragraphs: [lead] });
    expect(textDocument(article).paragraphs.map(({ index }) => index)).toEqual([0]);
  });

  test('numbers captions after the paragraphs', () => {
    const article = anArticleText({ lead, paragraphs: ['Một.', 'Hai.'], captions: ['Phố ngập.'] });
    const document = textDocument(article);
    expect(document.captions[0]?.index).toBe(2);
    expect(spanAt(document, 2, 0, 3).quote).toBe('Phố');
  });
});
